import type { RuleSetting, Stage } from "./schema.ts";

/** The sheet on which a workbook carries its own schema. */
export const schemaSheetName = "施策スキーマ";

/**
 * A column of one of the schema sheet's tables: its header, the place of its value in the descriptor, and how the
 * value is written in a cell.
 */
export interface SheetColumn {
  readonly header: string;
  /** Path within the block's objects, such as `constraints.required`. */
  readonly path: string;
  readonly as: CellForm;
}

/**
 * How a value is written: `flag` as ○ or nothing, `list` joined by 、. `words` stand for the codes of a choice.
 * `fields` and `organizations` are lists of references, written with the titles and names that staff know.
 */
export type CellForm =
  | "text"
  | "number"
  | "date"
  | "flag"
  | "list"
  | "fields"
  | "organizations"
  | { readonly words: Readonly<Record<string, string>> };

/** One table of the sheet. The plan's own data stand in lines, 項目 and 値, and not in columns. */
export interface SheetBlock {
  readonly title: string;
  /** Path of the list in the descriptor; empty for the plan's own data. */
  readonly path: string;
  readonly columns: readonly [SheetColumn, ...SheetColumn[]];
  readonly identifier: Identifier | undefined;
  /** Whether a sheet may lack the table: one that was made before there was such a table. */
  readonly isOptional?: true;
}

/** What is unique to an object and may be left empty: it is then numbered, `column-3`. */
interface Identifier {
  readonly header: string;
  readonly path: string;
  readonly prefix: string;
}

/** A table whose rows are objects; its first column has the names that staff know them by. */
export interface ListBlock extends SheetBlock {
  readonly identifier: Identifier;
}

export const planHeaders = { item: "項目", value: "値" } as const;

export const planBlock: SheetBlock = {
  title: "計画",
  path: "",
  identifier: undefined,
  columns: [
    { header: "計画名", path: "title", as: "text" },
    { header: "計画の識別名", path: "name", as: "text" },
    { header: "版", path: "shinchoku.version", as: "text" },
    { header: "年度", path: "shinchoku.period.fiscalYear", as: "number" },
    { header: "期", path: "shinchoku.period.half", as: { words: { 1: "上期", 2: "下期" } } },
    { header: "基準日", path: "shinchoku.period.reportingDate", as: "date" },
    { header: "空欄とみなす語", path: "missingValues", as: "list" },
    { header: "結論で「ほぼ全て」とする割合（％以上）", path: "shinchoku.conclusion.nearlyAll", as: "number" },
    { header: "結論で「多く」とする割合（％以上）", path: "shinchoku.conclusion.most", as: "number" },
    { header: "結論で「進捗している」とする着手の割合（％以上）", path: "shinchoku.conclusion.started", as: "number" },
  ],
};

export const fieldBlock: ListBlock = {
  title: "列",
  path: "fields",
  identifier: { header: "識別名", path: "name", prefix: "column" },
  columns: [
    { header: "見出し", path: "title", as: "text" },
    { header: "別の見出し", path: "shinchoku.aliases", as: "list" },
    { header: "種類", path: "type", as: { words: { string: "文字", number: "数値", integer: "整数", date: "日付" } } },
    { header: "必須", path: "constraints.required", as: "flag" },
    { header: "重複不可", path: "constraints.unique", as: "flag" },
    { header: "最大文字数", path: "constraints.maxLength", as: "number" },
    { header: "書式（正規表現）", path: "constraints.pattern", as: "text" },
    { header: "識別名", path: "name", as: "text" },
  ],
};

/** The header of the other ways to write a status or an organization. */
export const aliasesHeader = "別の書き方";
export const stageHeader = "段階";

/** How the stage of a status is written on the sheet. */
export const stageWords = {
  done: "実施済",
  underway: "実施中",
  planned: "実施予定",
  late: "遅れ",
  undecided: "未定",
  stopped: "中止",
  unsure: "要確認",
} as const satisfies Record<Stage, string>;

export const statusBlock: ListBlock = {
  title: "状況",
  path: "shinchoku.statuses",
  identifier: { header: "識別名", path: "code", prefix: "status" },
  columns: [
    { header: "正式な書き方", path: "label", as: "text" },
    { header: aliasesHeader, path: "aliases", as: "list" },
    { header: "略称", path: "shortLabel", as: "text" },
    { header: "記号", path: "mark", as: "text" },
    { header: stageHeader, path: "stage", as: { words: stageWords } },
    { header: "年度内に実施", path: "withinFiscalYear", as: "flag" },
    { header: "記入が必要な列", path: "requires", as: "fields" },
    { header: "識別名", path: "code", as: "text" },
  ],
};

export const organizationBlock: ListBlock = {
  title: "府省庁",
  path: "shinchoku.organizations",
  identifier: { header: "識別名", path: "code", prefix: "organization" },
  columns: [
    { header: "名称", path: "name", as: "text" },
    { header: aliasesHeader, path: "aliases", as: "list" },
    { header: "略称", path: "shortName", as: "text" },
    { header: "種別", path: "kind", as: { words: { organization: "府省庁", group: "総称" } } },
    { header: "構成する府省庁", path: "members", as: "organizations" },
    { header: "識別名", path: "code", as: "text" },
  ],
};

export const ruleBlock: SheetBlock = {
  title: "規則",
  path: "shinchoku.rules",
  identifier: undefined,
  isOptional: true,
  columns: [
    { header: "規則の識別名", path: "rule", as: "text" },
    {
      header: "扱い",
      path: "severity",
      as: {
        words: { error: "エラー", warning: "警告", info: "参考", off: "検査しない" } satisfies Record<
          RuleSetting["severity"],
          string
        >,
      },
    },
  ],
};

/** The tables of the sheet, from top to bottom; the longest one last, so that it can grow. */
export const sheetBlocks: readonly SheetBlock[] = [planBlock, fieldBlock, statusBlock, ruleBlock, organizationBlock];
