import { foldText } from "../text/normalize.ts";
import { cellAddress } from "../workbook/address.ts";
import { dateReadingOf, shownText } from "../rules/support/cells.ts";
import type { Cell } from "../reading/table.ts";
import { fieldNames, type Schema } from "../schema/schema.ts";
import type { CollectedMeasure, DisagreeingValue, Disagreement } from "./collection.ts";
import type { OrganizationNames } from "./organization-names.ts";

/** A value with the key under which it is the same as others. */
interface Voice extends DisagreeingValue {
  readonly key: string;
}

/** Fields on which the replies about a measure must agree; of the first two the plan has a say too. */
const plannedFields: readonly string[] = [fieldNames.number, fieldNames.name];
const comparedFields: readonly string[] = [
  ...plannedFields,
  fieldNames.organizations,
  fieldNames.status,
  fieldNames.due,
  fieldNames.progress,
];

/** Where replies say different things about one measure. What is left empty says nothing. */
export function disagreementsOf(
  measure: CollectedMeasure,
  planFile: string | undefined,
  names: OrganizationNames,
  { fields }: Schema,
): Disagreement[] {
  const { answers, planned } = measure;
  const [first] = answers;
  const isPlanHeard = planned !== undefined && planFile !== undefined;
  if (!isPlanHeard && answers.every(({ from }) => from.reply.file === first?.from.reply.file)) return [];
  const compared = fields.filter(({ name }) => comparedFields.includes(name));
  return compared.flatMap(({ name: field, title }): Disagreement[] => {
    const voices = voicesOn(field, measure, planFile, names);
    const isDifferent =
      field === fieldNames.progress ? areVersions(voices) : new Set(voices.map(({ key }) => key)).size > 1;
    // What differs within one reply is found by that reply's own check.
    const isBetween = new Set(voices.map(({ file }) => file)).size > 1;
    return isDifferent && isBetween ? [{ measure, field, title, values: voices.map(valueOf) }] : [];
  });
}

function valueOf({ value, file, sheet, cell, organization }: Voice): DisagreeingValue {
  return { value, file, sheet, cell, organization };
}

function voicesOn(
  field: string,
  { planned, answers }: CollectedMeasure,
  planFile: string | undefined,
  names: OrganizationNames,
): Voice[] {
  const hasPlan = planned && planFile !== undefined && plannedFields.includes(field);
  const cells = [
    ...(hasPlan
      ? [
          {
            cell: planned.measure.rows[0].cells[field],
            sheet: planned.table.sheet,
            file: planFile,
            organization: undefined,
          },
        ]
      : []),
    ...answers.flatMap(({ from, rows, table, measure }) =>
      // What is said once a measure stands in its first row.
      (plannedFields.includes(field) ? [measure.rows[0]] : rows).map(({ cells }) => ({
        cell: cells[field],
        sheet: table.sheet,
        file: from.reply.file,
        organization: from.organization,
      })),
    ),
  ];
  return cells.flatMap(({ cell, sheet, file, organization }): Voice[] => {
    const key = cell && keyOf(cell, names);
    if (!cell || key === undefined || key === organization) return [];
    return [{ key, value: shownText(cell), file, sheet, organization, cell: cellAddress(cell) }];
  });
}

/** What makes two cells say the same; `undefined` for one that says nothing. */
function keyOf(cell: Cell, names: OrganizationNames): string | undefined {
  const { reading, field } = cell;
  if (reading.kind === "empty" || reading.kind === "error") return undefined;
  if (reading.kind === "status") return reading.status?.code ?? foldText(reading.text);
  if (reading.kind === "organizations") {
    const named = names.of([{ row: cell.row, cells: { [field.name]: cell }, figures: {} }]);
    return named.toSorted().join("\n");
  }
  const date = dateReadingOf(cell);
  return date ? String(date.end) : foldText(reading.text);
}

/** A sentence of so many characters is no set phrase that two ministries use by chance. */
const tellingSentence = 12;

/** Whether texts are versions of one text, and not each ministry's own: they differ, and share a sentence. */
function areVersions(voices: readonly Voice[]): boolean {
  const texts = [...new Set(voices.map(({ key }) => key))].map((text) => ({ text, sentences: sentencesOf(text) }));
  return texts.some(({ sentences }, at) =>
    texts.slice(at + 1).some((other) => [...sentences].some((sentence) => other.sentences.has(sentence))),
  );
}

function sentencesOf(text: string): Set<string> {
  return new Set(text.split("。").filter(({ length }) => length >= tellingSentence));
}
