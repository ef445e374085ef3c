import {
  checkWorkbook,
  collectReplies,
  makeReply,
  type Collection,
  type Reply,
  type Schema,
} from "../../../src/core/index.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

export const general = builtInSchema("general");
export const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "完了予定"];
/** 1 April 2024. */
const today = 19_814;

/** A row in the order of `header`; what is left out is blank. */
export type Row = readonly CellValue[];

/** What a test says of a reply besides its rows. */
export interface ReplyExtras {
  readonly modified?: string;
  readonly madeFor?: string;
  readonly titles?: readonly string[];
  readonly sheet?: string;
  readonly schema?: Schema;
  readonly header?: readonly string[];
}

/** A reply of some rows below the header. */
export function replyOf(file: string, rows: readonly Row[], extras: ReplyExtras = {}): Reply {
  const { titles = [], sheet = "工程表", schema = general } = extras;
  return replyOfSheets(
    file,
    [sheetOf([...titles.map((title) => [title]), extras.header ?? header, ...rows], { name: sheet })],
    extras,
    schema,
  );
}

/** A reply of some sheets. */
export function replyOfSheets(
  file: string,
  sheets: readonly Sheet[],
  { modified, madeFor }: ReplyExtras = {},
  schema = general,
): Reply {
  const workbook = workbookOf(...sheets);
  const outcome = checkWorkbook(workbook, { schema, asOf: undefined, today, fix: false, acceptsEmpty: true });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return makeReply({ file, workbook, modified, madeFor }, outcome.check);
}

/** The replies collected, with the rows of a plan where one is given. */
export function collectionOf(
  replies: readonly Reply[],
  planRows?: readonly Row[],
  { schema = general, unreadFiles }: { readonly schema?: Schema; readonly unreadFiles?: readonly string[] } = {},
): Collection {
  const plan = planRows && replyOf("計画.xlsx", planRows, { schema });
  const [first] = replies;
  if (!first) throw new Error("No replies");
  return collectReplies({
    replies,
    plan: plan && { file: plan.file, tables: plan.check.tables },
    ...(unreadFiles && { unreadFiles }),
    schema,
    period: first.check.period,
  });
}

/** The points as `code file` or `code number`, in their order. */
export function pointCodes({ points }: Collection): string[] {
  return points.map(({ code, facts, file }) =>
    [code, "number" in facts ? facts.number : file, "organization" in facts ? facts.organization : undefined]
      .filter((text) => text !== undefined)
      .join(" "),
  );
}
