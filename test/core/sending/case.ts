import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { checkSending, type SendFinding, type SendFindingOf } from "../../../src/core/sending/check-sending.ts";
import type { PackageContents, SheetContents } from "../../../src/core/sending/package-contents.ts";
import type { SendRuleId } from "../../../src/core/sending/rules/index.ts";
import type { SendInput, SentFile } from "../../../src/core/sending/send-rule.ts";
import type { Sheet } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

/** A progress table in which nothing is wrong. */
export const cleanRows = [
  ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "連絡先"],
  ["1", "統一基準の見直し", "内閣官房", "既に実施済み", "平成19年6月に見直しを行い、公表した。", "03-1234-5678"],
];

/** What is special about a workbook that is to be sent; all else is as it should be. */
export interface SendCase {
  readonly title: string;
  /** The sheets; one with a clean table unless given. */
  readonly sheets?: readonly Sheet[];
  /** What the file holds of a sheet, by the sheet's name. */
  readonly ofSheet?: Readonly<Record<string, Partial<SheetContents>>>;
  readonly contents?: Partial<PackageContents>;
  readonly file?: Partial<SentFile>;
}

/** A case in which the rule speaks. */
export interface SpeakingCase<Id extends SendRuleId> extends SendCase {
  /** Other rules that speak of the case too. */
  readonly others?: readonly SendRuleId[];
  readonly findings: readonly Omit<SendFindingOf<Id>, "rule" | "severity">[];
}

/** The cases of a rule. */
export interface SendCases<Id extends SendRuleId = SendRuleId> {
  readonly rule: Id;
  readonly valid: readonly SendCase[];
  readonly invalid: readonly SpeakingCase<Id>[];
}

/** Types the facts that are expected of a rule. */
export function sendCasesOf<const Id extends SendRuleId>(rule: Id, cases: Omit<SendCases<Id>, "rule">): SendCases<Id> {
  return { rule, ...cases };
}

/** What the rules are given in a case. */
export function inputOf({ sheets = [sheetOf(cleanRows)], ofSheet = {}, contents, file }: SendCase): SendInput {
  const workbook = workbookOf(...sheets);
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: undefined, today: 13_789, fix: false });
  return {
    workbook,
    check: outcome.ok ? outcome.check : outcome.problem,
    contents: {
      sheets: sheets.map(({ name, visibility, ownKind }) => ({
        ...nothing,
        name,
        visibility,
        ownKind,
        ...ofSheet[name],
      })),
      ...{ properties: [], links: [], names: [], extras: [], hasStructurePassword: false },
      ...contents,
    },
    file: { name: "進捗状況.xlsx", size: 20_000, sizeLimit: 10_000_000, ...file },
  };
}

const nothing: Omit<SheetContents, "name" | "visibility" | "ownKind"> = {
  ...{ hiddenRows: [], filteredRows: [], hiddenColumns: [], comments: [], externalFormulas: [], uncalculated: [] },
  ...{ unseen: [], tiny: [], headersAndFooters: [], pictures: 0, printers: [], hasPassword: false, hasMarks: false },
};

/** What the rules of the send check say in a case. */
export function findingsOf(one: SendCase): readonly SendFinding[] {
  return checkSending(inputOf(one), []).findings;
}
