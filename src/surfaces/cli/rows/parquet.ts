import type { LongRow } from "../../../core/index.ts";
import { rowColumns } from "./columns.ts";

/** Milliseconds. */
const oneDay = 86_400_000;

/**
 * Lines as a Parquet file: texts as strings, days as dates, all columns may lack values. The library is loaded when it
 * is first needed, since hardly a run needs it (docs/decisions/0004).
 */
export async function parquetBytes(rows: readonly LongRow[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = rowColumns.map(([name, kind]) => ({
    name,
    data: rows.map((row) => {
      const value = row[name];
      return kind === "day" && typeof value === "number" ? new Date(value * oneDay) : (value ?? null);
    }),
  }));
  const schema: NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]> = [
    { name: "root", num_children: rowColumns.length },
    ...rowColumns.map(([name, kind]) =>
      kind === "day"
        ? ({ name, type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" } as const)
        : ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" } as const),
    ),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}
