import type { SheetPlan } from "../../../../src/core/index.ts";
import { barChart, dataSheet, doughnut, figuresOf, pivotPlans, sheet, type SourceRow } from "./summary-sheets.ts";
import { cellsOf as cells } from "../../../core/plans/sheet-plan.ts";

export const statuses = ["◎ 実施済み", "○ 年度内に実施予定", "△ 今後開始・年度内見込み", "× 現時点で不明"];
const counts = [27, 111, 18, 3];
export const sections = Array.from({ length: 12 }, (_, index) => `第${String(index + 1)}節 ${sectionName(index)}`);
const allOrganizations = Array.from({ length: 30 }, (_, index) => organizationName(index));

function sectionName(index: number): string {
  return index % 4 === 3
    ? "個人における情報セキュリティ意識の向上と普及啓発活動の推進に関する施策"
    : "政府機関の情報セキュリティ対策の強化";
}

function organizationName(index: number): string {
  const short = ["内閣官房", "警察庁", "総務省", "経済産業省", "全府省庁"][index % 5] ?? "";
  return index < 5 ? short : `${short} 第${String(index)}課 情報セキュリティ対策推進室及び関係団体`;
}

/** 159 measures, each with one to three organizations; names hold all that XML and Excel treat in a special way. */
export const rows: readonly SourceRow[] = statuses.flatMap((status, at) =>
  Array.from({ length: counts[at] ?? 0 }, (_, index) => index).flatMap((index) =>
    Array.from({ length: 1 + (index % 3) }, (_, further): SourceRow => {
      const number = index * 4 + at;
      return {
        measure: `=施策 ${String(number)} <"&'> ${"長".repeat(index === 0 ? 300 : 1)}\n\u0001 _x0041_`,
        section: sections[(index * 5 + at * 7) % sections.length] ?? "",
        organization: allOrganizations[(index * 7 + at + further * 11) % allOrganizations.length] ?? "",
        status,
        counts: further === 0 ? 1 : 0,
      };
    }),
  ),
);

export const organizations = allOrganizations.filter((name) => rows.some(({ organization }) => organization === name));

/** The sheets of a summary. */
export function exampleSheets(): readonly [SheetPlan, SheetPlan, SheetPlan] {
  const bySection = figuresOf(
    rows,
    sections,
    (row) => row.section,
    statuses,
    (row) => row.counts,
  );
  const byOrganization = figuresOf(
    rows,
    organizations,
    (row) => row.organization,
    statuses,
    () => 1,
  );
  const sectionTop = statuses.length + 1;
  const organizationTop = sectionTop + sections.length + 1;
  return [
    dataSheet(rows),
    sheet("ピボット", {
      rows: [cells(["節別の状況"], "heading")],
      pivots: pivotPlans(rows, { sections, organizations, statuses }),
      columnWidths: [60, ...[...statuses, ""].map(() => 14)],
    }),
    sheet("グラフ's & <図>", {
      rows: [
        cells(["状況", "施策数"], "column-header"),
        ...statuses.map((status, index) => cells([status, counts[index] ?? null])),
        cells(["節", ...statuses], "column-header"),
        ...sections.map((section, index) => cells([section, ...(bySection[index] ?? [])])),
        cells(["府省庁", ...statuses], "column-header"),
        ...organizations.map((name, index) => cells([name, ...(byOrganization[index] ?? [])])),
      ],
      columnWidths: [40, 12, 12, 12, 12, 2, ...Array.from({ length: 8 }, () => 12)],
      charts: [
        doughnut("施策の状況（159施策）", 0, statuses.length, { top: 0, left: 6, bottom: 15, right: 13 }),
        barChart("節別の状況", sectionTop, sections.length, 4, { top: 17, left: 6, bottom: 37, right: 13 }),
        barChart(
          "府省庁別の状況（複数の府省庁が担当する施策はそれぞれに計上）",
          organizationTop,
          organizations.length,
          4,
          {
            top: 39,
            left: 6,
            bottom: 84,
            right: 13,
          },
        ),
      ],
    }),
  ];
}
