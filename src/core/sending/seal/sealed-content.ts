import type { Column, Table } from "../../reading/table.ts";
import { isBlank } from "../../workbook/grid.ts";
import { isCellError, type CellPosition, type CellValue, type Workbook } from "../../workbook/workbook.ts";
import { canonicalJson, type JsonValue } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

/** The digests of what checked tables say, whatever they look like and whichever program saved them. */
export interface ContentDigests {
  /** SHA-256 over all tables, in hexadecimal digits. */
  readonly digest: string;
  /** A short digest of each measure's row, with its place; tables in the workbook's order. */
  readonly rows: readonly RowDigest[];
}

/** `digest` has `rowDigestLength` characters: enough to tell which of some rows has changed. */
export interface RowDigest extends Pick<CellPosition, "row"> {
  readonly sheet: string;
  readonly digest: string;
}

/**
 * Hexadecimal digits of a row’s digest: enough to tell which rows changed; whether any did is told by the whole digest.
 */
export const rowDigestLength = 8;

/**
 * Digests the measures of checked tables: by row, each cell under its header. Left out is all that can change without a
 * change of what is said: formats, the order of columns and sheets, line ends, the sixteenth digit of a number. What
 * the status and the organizations were read as is no part of it, since a later schema may read the same cells
 * otherwise.
 */
export function contentDigests({ sheets }: Workbook, tables: readonly Table[]): ContentDigests {
  const contents = tables.map((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const values = new Map(sheet?.rows.map((row) => [row.row, row.values]));
    const names = columnNames(table);
    const rows = table.rows.map(({ row }) => {
      const members = [...names].map(([{ column, rowOffset = 0 }, name]) => {
        return [name, jsonOf(values.get(row + rowOffset)?.[column] ?? null)] as const;
      });
      return { row, text: canonicalJson(Object.fromEntries(members.filter(([, value]) => value !== null))) };
    });
    const header = canonicalJson([...names.values()].toSorted());
    const digest = sha256(`{"header":${header},"rows":[${rows.map(({ text }) => text).join(",")}]}`);
    return { sheet: table.sheet, rows, digest };
  });
  return {
    digest: sha256(canonicalJson(contents.map(({ digest }) => digest).toSorted())),
    rows: contents.flatMap(({ sheet, rows }) =>
      rows.map(({ row, text }) => ({ sheet, row, digest: sha256(text).slice(0, rowDigestLength) })),
    ),
  };
}

/** The columns with their headers; a second one of the same name is told apart by its number. */
function columnNames({ columns }: Table): ReadonlyMap<Column, string> {
  const taken = new Map<string, number>();
  return new Map(
    columns.map((column) => {
      const name = column.header;
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      return [column, count === 1 ? name : `${name} (${String(count)})`];
    }),
  );
}

/** Digits that every program keeps of a number. */
const keptDigits = 15;

function jsonOf(value: CellValue): JsonValue {
  if (isBlank(value)) return null;
  if (typeof value === "number") return Number(value.toPrecision(keptDigits));
  if (isCellError(value)) return { error: value.error };
  if (typeof value === "string") return value.replaceAll(/\r\n?/gu, "\n");
  // LibreOffice saves TRUE in a cell of some formats as 1.
  return Number(value);
}
