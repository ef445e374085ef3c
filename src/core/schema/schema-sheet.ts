import { foldText } from "../text/normalize.ts";
import { cellAddress } from "../workbook/address.ts";
import type { Sheet, Workbook } from "../workbook/workbook.ts";
import { listAt, parentPath, setValueAt, valueAt } from "./paths.ts";
import type { SchemaProblem, SchemaResult } from "./problem.ts";
import { readDescriptor } from "./read-descriptor.ts";
import type { Schema } from "./schema.ts";
import { readBlocks, type Block, type BlockCell, type BlockRow } from "./sheet-blocks.ts";
import {
  fieldBlock,
  organizationBlock,
  planBlock,
  planHeaders,
  schemaSheetName,
  sheetBlocks,
  type ListBlock,
  type SheetBlock,
} from "./sheet-columns.ts";
import { descriptorValue, sheetText, type KnownNames } from "./sheet-values.ts";
import { writeDescriptor } from "./write-descriptor.ts";

/** A row of the schema sheet: a table's title, its headers, an object of the descriptor, or the blank above a table. */
export interface SchemaSheetRow {
  readonly role: "blank" | "title" | "header" | "object";
  readonly values: readonly (string | number | null)[];
}

/** A schema as staff read and edit it: plain tables, one below the other. `readSchemaSheet` is the inverse. */
export function schemaSheetRows(schema: Schema): SchemaSheetRow[] {
  const descriptor = writeDescriptor(schema);
  const names: KnownNames = {
    fields: new Map(schema.fields.map(({ name, title }) => [name, title])),
    organizations: new Map(schema.organizations.map(({ code, name }) => [code, name])),
  };
  return sheetBlocks.flatMap((block, index): SchemaSheetRow[] => [
    ...(index > 0 ? [{ role: "blank", values: [] } as const] : []),
    { role: "title", values: [`■${block.title}`] },
    ...(block.path === "" ? planRows(descriptor, block, names) : listRows(descriptor, block, names)),
  ]);
}

function planRows(descriptor: unknown, { columns }: SheetBlock, names: KnownNames): SchemaSheetRow[] {
  return [
    { role: "header", values: [planHeaders.item, planHeaders.value] },
    ...columns.map(({ header, path, as }): SchemaSheetRow => ({
      role: "object",
      values: [header, sheetText(valueAt(descriptor, path), as, names)],
    })),
  ];
}

function listRows(descriptor: unknown, { path, columns }: SheetBlock, names: KnownNames): SchemaSheetRow[] {
  return [
    { role: "header", values: columns.map(({ header }) => header) },
    ...listAt(descriptor, path).map((object): SchemaSheetRow => ({
      role: "object",
      values: columns.map((column) => sheetText(valueAt(object, column.path), column.as, names)),
    })),
  ];
}

/** The sheet on which a workbook carries its own schema, if it has one. */
export function findSchemaSheet({ sheets }: Pick<Workbook, "sheets">): Sheet | undefined {
  return sheets.find(({ name }) => name === schemaSheetName);
}

/**
 * Reads the schema sheet: its tables become a descriptor, which is checked as a schema file is. Where a problem's path
 * came from a cell, the problem is given with that cell.
 */
export function readSchemaSheet(sheet: Sheet, dateSystem: 1900 | 1904): SchemaResult<Schema> {
  const blocks = readBlocks(sheet);
  const problems = sheetBlocks.flatMap(({ title, isOptional = false }): SchemaProblem[] =>
    isOptional || blocks.has(foldText(title)) ? [] : [{ at: `${schemaSheetName}!■${title}`, problem: "missing" }],
  );
  const { descriptor, cells } = descriptorOf(blocks, dateSystem);
  if (problems.length > 0) return { ok: false, problems };
  const result = readDescriptor(descriptor);
  return result.ok ? result : { ok: false, problems: result.problems.map((problem) => placed(problem, cells)) };
}

/** From which cell each path of the descriptor came. */
type CellsByPath = Map<string, string>;

function descriptorOf(
  blocks: ReadonlyMap<string, Block>,
  dateSystem: 1900 | 1904,
): { descriptor: unknown; cells: CellsByPath } {
  const cells: CellsByPath = new Map();
  const names = { fields: namesOf(blocks, fieldBlock), organizations: namesOf(blocks, organizationBlock) };
  const descriptor: Record<string, unknown> = {};
  for (const block of sheetBlocks) {
    const objects = objectCells(rowsOf(blocks, block), block).map((row, index) => {
      const base = block.path === "" ? "" : `${block.path}[${String(index)}]`;
      const object: Record<string, unknown> = block.path === "" ? descriptor : {};
      for (const { header, path, as } of block.columns) {
        const cell = row.get(foldText(header));
        if (!cell) continue;
        setValueAt(object, path, descriptorValue(cell, as, names, dateSystem));
        cells.set(base === "" ? path : `${base}.${path}`, cellAddress(cell));
      }
      const { identifier } = block;
      if (identifier && valueAt(object, identifier.path) === undefined) {
        setValueAt(object, identifier.path, `${identifier.prefix}-${String(index + 1)}`);
      }
      return object;
    });
    if (block.path !== "") setValueAt(descriptor, block.path, objects);
  }
  return { descriptor: withEmptyText(descriptor), cells };
}

function rowsOf(blocks: ReadonlyMap<string, Block>, { title }: SheetBlock): readonly BlockRow[] {
  return blocks.get(foldText(title))?.rows ?? [];
}

/** The cells of each object of a block by folded header; the plan's lines make one object. */
function objectCells(rows: readonly BlockRow[], { path }: SheetBlock): ReadonlyMap<string, BlockCell>[] {
  if (path !== planBlock.path) return rows.map(({ cells }) => cells);
  const lines = rows.flatMap(({ cells }) => {
    const item = cells.get(foldText(planHeaders.item));
    const value = cells.get(foldText(planHeaders.value));
    return item && value ? [[foldText(item.text), value] as const] : [];
  });
  return [new Map(lines)];
}

/** The names that staff see, by identifier, of the rows of a block. */
function namesOf(blocks: ReadonlyMap<string, Block>, block: ListBlock): ReadonlyMap<string, string> {
  const { columns, identifier } = block;
  return new Map(
    rowsOf(blocks, block).map(({ cells }, index) => {
      const textOf = (header: string): string => cells.get(foldText(header))?.text ?? "";
      const written = textOf(identifier.header);
      const known = written === "" ? `${identifier.prefix}-${String(index + 1)}` : written;
      return [known, textOf(columns[0].header)];
    }),
  );
}

/** The empty text always stands for an empty cell, and needs no mention on the sheet. */
function withEmptyText(descriptor: Record<string, unknown>): Record<string, unknown> {
  return { ...descriptor, missingValues: ["", ...listAt(descriptor, "missingValues")] };
}

function placed(problem: SchemaProblem, cells: CellsByPath): SchemaProblem {
  const cellOf = (path: string): string => {
    for (let part = path; part !== ""; part = parentPath(part)) {
      const cell = cells.get(part) ?? cells.get(`${part}.${fieldBlock.columns[0].path}`);
      if (cell) return `${schemaSheetName}!${cell}`;
    }
    return schemaSheetName;
  };
  return { ...problem, at: cellOf(problem.at), ...("first" in problem && { first: cellOf(problem.first) }) };
}
