import { removalPlan, type PlannedCell, type Schema } from "../../src/core/index.ts";
import { builtInSchema } from "../../src/core/schema/built-in/index.ts";
import { createXlsx } from "../../src/hosts/xlsx/index.ts";

/** A reply that was made, and what it says; made without any code that reads or collects. */
export interface MadeReply {
  readonly file: string;
  readonly organization: string;
  readonly answers: readonly MadeAnswer[];
}

/** What one organization says of one measure. */
export interface MadeAnswer {
  readonly number: string;
  readonly name: string;
  readonly organizations: readonly string[];
  /** The place of the status in the schema's list of statuses. */
  readonly status: number;
}

/** Measures that an organization has to itself; one more it shares with the next. */
const ownMeasures = 9;
const headers: readonly (readonly string[])[] = [
  ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "完了予定"],
  ["番号", "施 策 名", "担当", "進捗区分", "取組状況", "予定時期"],
];
const subjects = ["窓口手続", "帳票様式", "河川情報", "図書目録", "避難計画", "統計調査", "道路台帳", "研修教材"];
const progressTexts = [
  "令和8年9月に完了した。",
  "関係課と調整を進めている。",
  "令和9年1月に着手する予定。",
  "実施の時期は未定である。",
];
const works = ["電子化", "標準化", "見直し", "公開", "共同利用", "点検"];

export const madeSchema: Schema = builtInSchema("general");

/**
 * The replies of so many organizations that no schema lists, each with nine measures of its own and one that it shares
 * with the next; the statuses follow from the numbers alone, so that anyone can count them.
 */
export function madeReplies(count: number): MadeReply[] {
  return Array.from({ length: count }, (_, at): MadeReply => {
    const organization = organizationAt(at);
    const own = Array.from({ length: ownMeasures }, (_one, measure) =>
      answer(at, measure, [organization], at + measure),
    );
    const shared = [at - 1, at].flatMap((first) =>
      first < 0 || first + 1 >= count
        ? []
        : answer(first, ownMeasures, [organizationAt(first), organizationAt(first + 1)], at * 2 + first),
    );
    return { file: `${organization}_回答.xlsx`, organization, answers: [...own, ...shared] };
  });
}

function organizationAt(at: number): string {
  return `試験第${padded(at)}市`;
}

function padded(at: number): string {
  return String(at + 1).padStart(4, "0");
}

function answer(owner: number, measure: number, organizations: readonly string[], seed: number): MadeAnswer {
  const subject = subjects[(owner + measure) % subjects.length] ?? "";
  const work = works[(owner * 3 + measure) % works.length] ?? "";
  return {
    number: `${padded(owner)}-${String(measure + 1).padStart(2, "0")}`,
    name: `${subject}の${work}（第${padded(owner)}市${String(measure + 1)}）`,
    organizations,
    status: (seed * 7 + measure) % 4,
  };
}

/** How many measures the replies tell of, and how many of each status: of one that two answer, the less advanced. */
export function countedByHand(replies: readonly MadeReply[]): { measures: number; statuses: readonly number[] } {
  const places = new Map<string, number>();
  for (const { number, status } of replies.flatMap(({ answers }) => answers))
    places.set(number, Math.max(places.get(number) ?? 0, status));
  const statuses = madeSchema.statuses.map((_, at) => [...places.values()].filter((place) => place === at).length);
  return { measures: places.size, statuses };
}

/**
 * The workbook of a reply, as a ministry would type it: titles above the table in every third, other header words in
 * every second.
 */
export async function madeWorkbook({ organization, answers }: MadeReply, at: number): Promise<Uint8Array> {
  const titles = at % 3 === 0 ? [[`進捗状況の回答（${organization}）`], ["単位：件"]] : [];
  const rows = answers.map(({ number, name, organizations, status }) => [
    number,
    name,
    organizations.join("、"),
    madeSchema.statuses[status]?.label ?? "",
    `${organization}：${progressTexts[status] ?? ""}`,
    "令和9年3月末",
  ]);
  const texts = [...titles, headers[at % headers.length] ?? [], ...rows];
  return createXlsx({
    ...removalPlan([]),
    sheets: [
      {
        kind: undefined,
        name: "工程表",
        columnWidths: [],
        rows: texts.map((row) => row.map((value): PlannedCell => ({ value, style: "wrapped" }))),
        table: undefined,
        pivots: [],
        charts: [],
        frozenRows: 0,
        print: { orientation: "landscape", repeatRows: undefined, isOnePage: false },
      },
    ],
  });
}
