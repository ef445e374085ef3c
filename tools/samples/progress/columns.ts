/** The columns of the progress sheet, from left to right; names and titles are those of the built-in schema. */
export const columns = [
  { field: "number", title: "施策番号", width: 8.5, centered: true },
  { field: "chapter", title: "章", width: 13, centered: false },
  { field: "section", title: "節", width: 18, centered: false },
  { field: "name", title: "施策名", width: 24, centered: false },
  { field: "organizations", title: "担当府省庁", width: 13, centered: false },
  { field: "status", title: "状況", width: 23, centered: false },
  { field: "progress", title: "進捗状況", width: 58, centered: false },
  { field: "due", title: "完了予定", width: 13, centered: true },
  { field: "completed", title: "完了日", width: 10.5, centered: true },
  { field: "reason", title: "理由", width: 17, centered: false },
  { field: "contact", title: "連絡先", width: 17, centered: false },
  { field: "remarks", title: "備考", width: 13, centered: false },
] as const;

export type FieldName = (typeof columns)[number]["field"];

/** The column of a field, counted from 1 as exceljs counts. */
export function columnOf(field: FieldName): number {
  return columns.findIndex((column) => column.field === field) + 1;
}
