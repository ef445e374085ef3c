import { builtInSchema, isoDate, type SchemaProposal } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Line } from "./shown-text.ts";

/** What `learn` says: what was taken for what and why, what is to be confirmed, and how to go on. */
export function proposalText(
  { file, out }: { readonly file: string; readonly out: string | undefined },
  { schema, sheets, measures, columns, statuses, suspects, organizations }: SchemaProposal,
  { learning: words }: Catalogue,
): Line[] {
  const titles = new Map(builtInSchema("general").fields.map(({ name, title }) => [name, title]));
  const { period } = schema;
  const day = period?.reportingDate;
  const unsure = statuses.filter(({ stage }) => stage === "unsure").length;
  const block = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
  return [
    words.read({ file, sheets, measures, title: schema.title }),
    words.period({ fiscalYear: period?.fiscalYear, reportingDate: day === undefined ? undefined : isoDate(day) }),
    ...block(
      words.headings.columns,
      columns.map(({ header, by, field: { name, required } }) =>
        words.column({ header, by, required, meaning: titles.get(name) }),
      ),
    ),
    ...block(words.headings.statuses, statuses.map(words.status)),
    ...block(words.headings.organizations({ count: organizations.length }), organizations.map(words.organization)),
    ...block(words.headings.suspects, suspects.map(words.suspect)),
    "",
    ...(unsure > 0 ? [words.unsure({ count: unsure })] : []),
    words.next({ file, out }),
  ];
}
