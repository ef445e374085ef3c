import * as v from "valibot";
import {
  builtInNames,
  isoDate,
  parseIsoDate,
  type BuiltInName,
  type ColumnChoice,
  type Day,
} from "../../../core/index.ts";

/** What a user settled for one workbook; it travels with the workbook. */
export interface WorkbookSettings {
  /** A built-in schema instead of the workbook's own or the general one. */
  readonly schema: BuiltInName | undefined;
  readonly sheet: string | undefined;
  readonly asOf: Day | undefined;
  readonly columns: readonly ColumnChoice[];
}

/** What holds as long as nothing was settled. */
export const noSettings: WorkbookSettings = { schema: undefined, sheet: undefined, asOf: undefined, columns: [] };

/** The form in which settings are kept. A part that this version cannot read is as if it had not been settled. */
const kept = v.object({
  schema: v.fallback(v.optional(v.picklist(builtInNames)), undefined),
  sheet: v.fallback(v.optional(v.string()), undefined),
  asOf: v.fallback(v.optional(v.string()), undefined),
  columns: v.fallback(v.array(v.object({ header: v.string(), field: v.nullable(v.string()) })), []),
});

/** Reads settings from a workbook; a text that is none gives none. */
export function readSettings(text: string | undefined): WorkbookSettings {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), kept), text ?? "{}");
  if (!result.success) return noSettings;
  const { schema, sheet, asOf, columns } = result.output;
  return {
    schema,
    sheet,
    asOf: asOf === undefined ? undefined : parseIsoDate(asOf),
    columns: columns.map(({ header, field }) => ({ header, field: field ?? undefined })),
  };
}

/** The text that keeps settings. */
export function writeSettings({ schema, sheet, asOf, columns }: WorkbookSettings): string {
  return JSON.stringify({
    schema,
    sheet,
    asOf: asOf === undefined ? undefined : isoDate(asOf),
    columns: columns.map(({ header, field }) => ({ header, field: field ?? null })),
  });
}

/**
 * The settings with a column taken for a field, or for none. The column that held the field gives it up, so that no
 * field has two columns.
 */
export function withColumn(
  settings: WorkbookSettings,
  columns: readonly { readonly header: string; readonly field: string | undefined }[],
  header: string,
  field: string | undefined,
): WorkbookSettings {
  const given = columns.filter((column) => field !== undefined && column.field === field && column.header !== header);
  const changed = [
    ...given.map((column): ColumnChoice => ({ header: column.header, field: undefined })),
    { header, field },
  ];
  const headers = new Set(changed.map((choice) => choice.header));
  return { ...settings, columns: [...settings.columns.filter((choice) => !headers.has(choice.header)), ...changed] };
}
