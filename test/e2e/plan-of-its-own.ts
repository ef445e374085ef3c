import { removalPlan, type PlannedCell } from "../../src/core/index.ts";
import { createXlsx } from "../../src/hosts/xlsx/index.ts";
import { ExcelDouble } from "../hosts/excel/double/excel-double.ts";
import { loadWorkbook } from "../hosts/excel/double/load-workbook.ts";

const names = [
  "通学路の安全点検",
  "中央公園の改修",
  "図書館の開館時間の延長",
  "窓口手続の一元化",
  "防災行政無線の更新",
  "学校給食の無償化",
  "空き家の利活用",
  "乗合タクシーの運行",
  "橋りょうの長寿命化",
  "子育て相談の夜間開設",
];
const offices = ["土木課", "市民協働推進課", "教育総務課", "市民協働推進課", "土木課", "教育総務課", "市民共働推進課"];
const levels = ["A", "B", "A", "B", "C", "A", "B", "C", "B", "A"];
const texts = {
  A: "令和7年2月に工事が完了した。",
  B: "関係課と協議を進めている。",
  C: "－",
};

/**
 * An invented city's plan in words of its own: no header of it is known, and of one level nothing tells what it means.
 */
const rows: readonly (readonly PlannedCell["value"][])[] = [
  ["令和6年度　みどり野市まちづくりプラン　進捗管理表（令和7年3月31日現在）"],
  ["しごと", "受持", "到達度", "この一年の歩み", "いつまで"],
  ...names.map((name, at) => {
    const level = levels[at] as keyof typeof texts;
    return [name, offices[at % offices.length] ?? null, level, texts[level], "令和8年3月"];
  }),
];

const sheetName = "進捗管理";

/** The bytes of the plan's workbook. */
export function planOfItsOwn(): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value): PlannedCell => ({ value, style: "wrapped" })));
  const sheet = {
    kind: undefined,
    name: sheetName,
    columnWidths: [28, 18, 10, 40, 14],
    rows: cells,
    table: undefined,
    pivots: [],
    charts: [],
    frozenRows: 0,
    print: { orientation: "landscape", repeatRows: undefined, isOnePage: false },
  } as const;
  return createXlsx({ ...removalPlan([]), sheets: [sheet] });
}

/** Excel with the plan's workbook open. */
export async function planInExcel(): Promise<ExcelDouble> {
  const file = await planOfItsOwn();
  return new ExcelDouble(await loadWorkbook(file), { file });
}
