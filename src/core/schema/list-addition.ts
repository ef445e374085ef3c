import { foldText } from "../text/normalize.ts";
import { isBlank, valueText } from "../workbook/grid.ts";
import type { CellEdit, Sheet } from "../workbook/workbook.ts";
import type { Problem } from "../problem.ts";
import type { Organization } from "./organization.ts";
import type { Schema, Stage, Status } from "./schema.ts";
import { readBlocks, type Block, type BlockCell } from "./sheet-blocks.ts";
import {
  aliasesHeader,
  organizationBlock,
  stageHeader,
  stageWords,
  statusBlock,
  type ListBlock,
} from "./sheet-columns.ts";
import { listOf, withListed } from "./cell-lists.ts";
import { largest } from "../long-lists.ts";

/** A name to be added to a list of the schema: as another way to write what is listed, or as a line of its own. */
export type ListAddition =
  | { readonly list: "statuses" | "organizations"; readonly text: string; readonly aliasOf: string }
  | { readonly list: "statuses"; readonly text: string; readonly stage: Stage }
  | { readonly list: "organizations"; readonly text: string };

const blocks = { statuses: statusBlock, organizations: organizationBlock } as const;

/** The schema with the addition, for a sheet that is made anew. */
export function withAddition(schema: Schema, addition: ListAddition): Schema {
  const { text } = addition;
  if ("aliasOf" in addition) {
    const { aliasOf } = addition;
    const withAlias = <Named extends Status | Organization>(one: Named): Named =>
      one.code === aliasOf ? { ...one, aliases: [...one.aliases, text] } : one;
    return addition.list === "statuses"
      ? { ...schema, statuses: schema.statuses.map(withAlias) }
      : { ...schema, organizations: schema.organizations.map(withAlias) };
  }
  if (addition.list === "statuses") {
    const { stage } = addition;
    const code = freeCode(statusBlock, schema.statuses);
    const plain = { mark: "", aliases: [], requires: [], withinFiscalYear: false };
    return { ...schema, statuses: [...schema.statuses, { ...plain, code, label: text, shortLabel: text, stage }] };
  }
  const code = freeCode(organizationBlock, schema.organizations);
  const organization = {
    code,
    name: text,
    shortName: undefined,
    aliases: [],
    kind: "organization",
    members: [],
  } as const;
  return { ...schema, organizations: [...schema.organizations, organization] };
}

function freeCode({ identifier: { prefix } }: ListBlock, listed: readonly { readonly code: string }[]): string {
  const taken = new Set(listed.map(({ code }) => code));
  let number = listed.length + 1;
  while (taken.has(`${prefix}-${String(number)}`)) number += 1;
  return `${prefix}-${String(number)}`;
}

/**
 * The edits that make an addition on the sheet 施策スキーマ, which people may have changed: nothing that stands there is
 * moved. What is listed already needs none. A new line follows the last one of its table where two blank rows follow;
 * otherwise the table is gone on with below all others.
 */
export function additionEdits(
  sheet: Sheet,
  addition: ListAddition,
): readonly CellEdit[] | Problem<"schema-column-missing"> {
  const block = blocks[addition.list];
  const table = readBlocks(sheet).get(foldText(block.title));
  const missing = (column: string): Problem<"schema-column-missing"> => ({
    code: "schema-column-missing",
    facts: { sheet: sheet.name, table: block.title, column },
  });
  if (table && isOnSheet(block, table, addition.text)) return [];
  if ("aliasOf" in addition) {
    const cell = aliasCell(block, table, addition.aliasOf);
    if (!cell) return missing(aliasesHeader);
    const value = withListed(cell.text, addition.text);
    return [{ sheet: sheet.name, row: cell.row, column: cell.column, value, before: valueText(cell.value) }];
  }
  if (!table) return missing(block.columns[0].header);
  const values = newLine(block, addition);
  const unplaced = [...values.keys()].find((header) => !table.headers.has(foldText(header)));
  return unplaced === undefined ? lineEdits(sheet, block, table, values) : missing(unplaced);
}

/** Whether a name is listed already, in whichever way: an addition that was carried out may be asked for again. */
function isOnSheet(block: ListBlock, { rows }: Block, text: string): boolean {
  const folded = foldText(text);
  const [name] = block.columns;
  return rows.some(({ cells }) => {
    const written = cells.get(foldText(name.header))?.text ?? "";
    const aliases = cells.get(foldText(aliasesHeader))?.text ?? "";
    return [written, ...listOf(aliases)].some((one) => foldText(one) === folded);
  });
}

/** The cell with the other ways to write what has the identifier, which is numbered where the sheet has none. */
function aliasCell(block: ListBlock, table: Block | undefined, identifier: string): BlockCell | undefined {
  const { header, prefix } = block.identifier;
  const line = table?.rows.find(({ cells }, index) => {
    const written = cells.get(foldText(header))?.text ?? "";
    return (written === "" ? `${prefix}-${String(index + 1)}` : written) === identifier;
  });
  return line?.cells.get(foldText(aliasesHeader));
}

/** What stands in a new line, by the headers of its columns. */
function newLine(block: ListBlock, addition: ListAddition): ReadonlyMap<string, string> {
  const name = [block.columns[0].header, addition.text] as const;
  return new Map("stage" in addition ? [name, [stageHeader, stageWords[addition.stage]]] : [name]);
}

function lineEdits(sheet: Sheet, block: ListBlock, table: Block, values: ReadonlyMap<string, string>): CellEdit[] {
  const edit = (row: number, column: number, value: string): CellEdit => ({
    ...{ sheet: sheet.name, row, column, value },
    before: "",
  });
  const line = (row: number, headers: Iterable<readonly [header: string, column: number]>): CellEdit[] =>
    [...headers].flatMap(([header, column]) => {
      const value = values.get(header);
      return value === undefined ? [] : edit(row, column, value);
    });
  const filled = new Set(sheet.rows.filter((row) => !row.values.every(isBlank)).map(({ row }) => row));
  const next = table.end + 1;
  if (!filled.has(next) && !filled.has(next + 1)) {
    const known = new Map([...values.keys()].map((header) => [foldText(header), header]));
    return line(
      next,
      [...table.headers].map(([folded, column]) => [known.get(folded) ?? folded, column] as const),
    );
  }
  const title = largest(filled) + 2;
  const headers = block.columns.map(({ header }, at) => [header, table.title.column + at] as const);
  return [
    edit(title, table.title.column, `■${block.title}`),
    ...headers.map(([header, column]) => edit(title + 1, column, header)),
    ...line(title + 2, headers),
  ];
}
