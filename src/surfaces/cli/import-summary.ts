import type { ImportedReport } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";

/** What `import` says: how much it took over, what is left to fill in, and which lines it left out. */
export function importSummary(file: string, report: ImportedReport, { published }: Catalogue): string[] {
  const { values, headerRow, schema, silentFields, unread } = report;
  const measures = values.slice(headerRow + 1);
  const section = schema.fields.findIndex(({ name }) => name === "section");
  const sections = new Set(measures.map((cells) => cells[section] ?? null).filter((text) => text !== null)).size;
  const required = silentFields.filter((field) => field.required).map(({ title }) => title);
  return [
    published.imported({ measures: measures.length, sections, file }),
    ...(required.length > 0 ? [published.leftEmpty({ fields: required })] : []),
    ...(unread.length > 0 ? [published.unread({ paragraphs: unread })] : []),
  ];
}
