import exceljs from "exceljs";
import { addPhoneticRuns } from "./phonetic-runs.ts";

/** The header of the measured workbook. */
export const header = [
  "施策番号",
  "章",
  "節",
  "施策名",
  "担当府省庁",
  "状況",
  "進捗状況",
  "完了予定",
  "完了日",
  "理由",
  "連絡先",
  "備考",
];
const organizations = [
  "内閣官房",
  "総務省、経済産業省",
  "警察庁",
  "経産省",
  "内閣官房、総務省、文部科学省",
  "全府省庁",
];
const statuses = [
  "既に実施済み",
  "既に具体的な検討や実施に向けた準備を進めており、年度内（又は予定内）に実施できる予定",
  "既に実施済み",
  "今後具体的な検討や実施に向けた作業を開始する予定だが、年度内（同上）に実施できる見込み",
  "現時点では、年度内（同上）に実施できるかどうか不明",
  "既に実施済み",
];
const dueDates = ["平成20年3月末", "平成19年度末", "年度内", "2008/3/31", "平成20年第1四半期", "未定"];
const events = ["検討会を開催", "調査研究を実施", "報告書を公表", "研修を実施", "指針を改定", "公募を実施"];
/** What the second line of a measure's text says, by its status: as in real drafts, it seldom contradicts it. */
const prospects: ((month: number) => string)[] = [
  () => "得られた結果を踏まえ、関係機関と調整の上、取りまとめて公表した",
  (month) => `得られた結果を踏まえ、関係機関と調整の上、平成20年${String(month)}月までに取りまとめて公表する予定`,
  () => "得られた結果を踏まえ、関係機関と調整の上、取りまとめて関係府省庁に通知した",
  (month) => `今後、関係機関と調整の上、平成20年${String(month)}月から具体的な検討に着手する予定`,
  () => "国会審議の状況によるため、実施の時期は未定",
  () => "得られた結果を踏まえ、関係機関と調整の上、取りまとめて公表した",
];

const thin = { style: "thin" } as const;
const border = { left: thin, right: thin, top: thin, bottom: thin };
const bodyStyle = { border, alignment: { wrapText: true, vertical: "top" } } as const;
const dateStyle = { ...bodyStyle, numFmt: "yyyy/m/d" };
const headerStyle = { border, font: { bold: true }, alignment: { horizontal: "center" } } as const;

/**
 * Writes a workbook of `rowCount` measures × 12 columns as offices hand them in: its texts varied as real ones are,
 * about one row in four with a fault, every cell with its format, also the empty ones, as in all real workbooks at
 * hand, and every second text with the phonetic runs of Japanese typing. Streams, to save memory.
 */
export async function makeWorkbook(file: string, rowCount: number): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet("施策進捗");
  sheet.columns = header.map((title) => ({ width: title === "進捗状況" ? 60 : 20 }));
  addRow(sheet, header, headerStyle);
  for (let row = 0; row < rowCount; row += 1) addRow(sheet, measure(row), bodyStyle);
  await workbook.commit();
  await addPhoneticRuns(file);
}

function addRow(sheet: exceljs.Worksheet, values: readonly exceljs.CellValue[], style: Partial<exceljs.Style>): void {
  const row = sheet.addRow([]);
  for (const [at, value] of values.entries()) {
    const cell = row.getCell(at + 1);
    cell.value = value;
    cell.style = value instanceof Date ? dateStyle : style;
  }
  row.commit();
}

/** A measure's row of the measured workbook. */
export function measure(row: number): (string | number | Date | null)[] {
  const status = row % 10 === 9 ? "準備中" : (statuses[row % statuses.length] ?? "");
  const isDone = status === "既に実施済み";
  const prospect = prospects[row % 50 === 0 ? 1 : row % prospects.length]?.(1 + (row % 3)) ?? "";
  const event = events[row % events.length] ?? "";
  return [
    `${String(1 + (row % 4))}-${String(1 + (row % 9))}-${String(row)}`,
    `第${String(1 + (row % 4))}章`,
    `情報セキュリティ対策の強化${String(row % 9)}`,
    `情報セキュリティ対策に関する施策${String(row)}の推進`,
    organizations[row % organizations.length] ?? "",
    status,
    `・平成19年${String(4 + (row % 6))}月に${event}した（第${String(row)}回）。\n・${prospect}。`,
    dueDates[row % dueDates.length] ?? "",
    isDone ? new Date(Date.UTC(2007, 4 + (row % 5), 1 + (row % 28))) : null,
    row % 6 === 4 ? "国会審議の状況によるため" : null,
    `情報セキュリティ係 内線${String(1000 + (row % 9000))}`,
    row % 10 === 0 ? "継続施策" : null,
  ];
}
