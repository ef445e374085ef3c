import type { Catalogue } from "../catalogue.ts";
import { statementPages } from "./rule-pages-statements.ts";

/** The rules' pages: a title, and why the rule exists. */
export const rulePages: Catalogue["rulePages"] = {
  ...statementPages,
  "column-missing": {
    title: "A required column is missing",
    about:
      "A column that the measure schema requires is not in the header. Where a header looks like a misspelling of it, `column-similar` speaks instead.",
  },
  "column-similar": {
    title: "A header is misspelt",
    about:
      "A header is very like the name of a column that was not found. The column is not read on a guess; the header is to be corrected.",
  },
  "column-duplicated": {
    title: "Two columns for one field",
    about:
      "Two headers mean the same field, and nothing tells which of the values is right (machine-readability rule L2-03).",
  },
  "schema-unfit": {
    title: "The general schema does not fit the plan",
    about:
      "A workbook without a schema of its plan is checked with the general one. Where more than half of the different values of the status or organization column are not on its list, the plan has a list of its own. That is said once, at the column’s header, and the values of the column are not compared with the list.",
  },
  "row-blank-inside": {
    title: "A blank row inside the table",
    about: "Sorting, filters and pivot tables end at a blank row (machine-readability rule L1-03).",
  },
  "cell-merged": {
    title: "Merged cells",
    about:
      "Merged cells can be neither sorted nor counted (machine-readability rule L1-12). Areas merged over the same rows are one finding. The merged cells of the header and of headings between the measures are not this rule's business.",
  },
  "ditto-mark": {
    title: "A value left out with a ditto mark",
    about:
      "Once the rows are sorted, 〃 or 同上 repeats another row (machine-readability rule L2-02). In texts that a measure must have, 同上 is a `placeholder-text`.",
  },
  "cell-error": {
    title: "An error value",
    about: "A formula's error such as #REF! was left in the cell. No other rule speaks of such a cell.",
  },
  "value-required": {
    title: "A required cell is empty",
    about:
      "A cell that every measure must have is empty. What only some statuses require is the business of `reason-missing`.",
  },
  "placeholder-text": {
    title: "A text that says nothing",
    about:
      "特になし, 同上 or － alone tells no progress and would be sent back. Columns that may stay empty are left alone.",
  },
  "status-unlisted": {
    title: "A status that is not in the list",
    about: "The status is none of those that the plan allows. The nearest one is offered, never applied.",
  },
  "status-variant": {
    title: "A status in another wording",
    about:
      "A short form, mark, number or variant of a status. It can mean only one status, so that it can be corrected automatically (machine-readability rule L2-04).",
  },
  "organization-unlisted": {
    title: "An organization that is not in the list",
    about: "A responsible organization is not in the plan's list. Groups such as 全府省庁 are in the list.",
  },
  "organization-variant": {
    title: "An organization's short name",
    about:
      "A short name or another variant of an organization; it can be corrected automatically (machine-readability rules L2-04 and L3-09).",
  },
  "organization-repeated": {
    title: "An organization named twice",
    about: "The same organization stands twice in a cell, be it once by its short name.",
  },
  "reason-missing": {
    title: "A reason is missing",
    about:
      "What the row's status requires, such as a reason, is not there. The schema says which status requires which column.",
  },
  "date-impossible": {
    title: "A date that never is",
    about: "A date that the calendar does not have, such as 平成19年2月30日 or 昭和64年2月.",
  },
  "date-unreadable": {
    title: "A date that cannot be read",
    about: "A date column holds words that are no date. 未定, 終了予定なし and the like are fine.",
  },
  "era-overrun": {
    title: "An era beyond its last day",
    about: "A year after the era ended, such as 平成32年; plans made before the change of era have them.",
  },
  "due-beyond-period": {
    title: "Due after the fiscal year",
    about:
      "The status says that the measure will be carried out within the fiscal year, but it is due later. In a plan of several years that can be right, so it is a warning.",
  },
  "plan-overdue": {
    title: "A plan whose date has passed",
    about: "The due date is before the reporting date, but the measure is not done.",
  },
  "date-impossible-in-text": {
    title: "A date in the text that does not exist",
    about:
      "The text has a date that no calendar has, such as 6月31日 or 13月. Values of date columns are the business of date-impossible. 2月29日 is left alone, since some years have it.",
  },
  "weekday-mismatch": {
    title: "A weekday that is not that of the date",
    about:
      "The weekday behind a date, as in 令和7年10月7日（月）, is another day’s. Dates without a year are left alone.",
  },
  "completed-in-future": {
    title: "A completion that is yet to come",
    about: "The completion date is after the reporting date.",
  },
  "completion-without-done": {
    title: "Completed, but not done",
    about: "The row has a completion date, but its status is not one of those that mean done.",
  },
  "done-without-completion": {
    title: "Done, but without a date",
    about: "The status means done, but the completion date is empty. Tables without such a column are left alone.",
  },
  "number-unreadable": {
    title: "A number that is no number",
    about: "A number column holds other text (machine-readability rule L2-01).",
  },
  "pattern-mismatch": {
    title: "A text of the wrong form",
    about: "The text does not match the pattern that the schema gives its column.",
  },
  "text-too-long": {
    title: "A text that is too long",
    about: "The text is longer than the schema allows.",
  },
  "bracket-unbalanced": {
    title: "A bracket without its partner",
    about:
      "An opening or closing bracket has no partner. Brackets of both widths pair with each other; numbers of a list such as 1) at the beginning of a line are not counted.",
  },
  "draft-mark": {
    title: "A mark left over from the draft",
    about:
      "Room for figures and names still to come (●名, ○○, XX件), 【P】, （精査中）, （仮） or ★ should be gone before the text is handed in. Such a sign at the beginning of a line is taken for a bullet.",
  },
  "platform-character": {
    title: "Platform-dependent characters",
    about:
      "Enclosed numbers, Roman numerals, ㈱ and the like do not show on every system (machine-readability rule L1-08).",
  },
  "width-mixed": {
    title: "Mixed character widths",
    about:
      "Half-width kana, and letters or digits in both widths within one text, make searches miss. A text written in full width throughout is left alone.",
  },
  "space-padding": {
    title: "Spaces for layout",
    about:
      "Spaces for indentation or between the characters of a word stand in the way of searching and matching (machine-readability rule L1-06). Line breaks between paragraphs are fine.",
  },
  "number-repeated": {
    title: "A number used twice",
    about: "A measure's number, or another value that the schema calls unique, stands at two measures.",
  },
  "name-repeated": {
    title: "A name used twice",
    about:
      "Two measures have the same name. Probably one was entered twice, but a plan can have both, so it is a warning.",
  },
  "statuses-differ": {
    title: "Organizations state different statuses",
    about:
      "In a table with a row for each organization the rows of one measure have different statuses. This says that the measure counts with the least advanced one.",
  },
  "overview-count-mismatch": {
    title: "An overview counts otherwise",
    about:
      "Where the workbook holds a hand-made overview, a count for each status, it is compared with the rows. It is taken for one only when it names each status once and says by a unit, a header, percentages or a total that it counts. Counts by organization and the like are left alone.",
  },
  "overview-percent-mismatch": {
    title: "An overview has another percentage",
    about:
      "A percentage of an overview is compared with that of the rows, rounded half up to the decimals that it states. Where the count is wrong too, only overview-count-mismatch speaks.",
  },
  "overview-total-mismatch": {
    title: "An overview has another total",
    about:
      "The total of an overview is compared with the number of measures in the table; those without a status count too.",
  },
  "measure-vanished": {
    title: "A measure that is gone",
    about:
      "A measure of the previous workbook (--previous) is not there any more. It has no cell in this one, so the finding stands at the header of the names. Of a measure whose name or number only changed, `measure-renamed` speaks.",
  },
  "measure-renamed": {
    title: "A measure by another name",
    about:
      "Says which measures were compared with a previous one of another name, and why: the number is the same, or the names are nearly so. Names with different figures or negations are never nearly the same.",
  },
  "measure-new": {
    title: "A new measure",
    about: "Says which measures the previous workbook did not have.",
  },
  "status-regressed": {
    title: "A status that went back",
    about:
      "The status is less advanced than in the previous workbook. That can be so after a review, so it is a warning. Where organizations have rows of their own, the least advanced statuses are compared.",
  },
  "text-unchanged": {
    title: "A progress text as before",
    about:
      "The progress text has not changed since the previous workbook, width and spaces aside. A measure that was done before and still is has nothing to add and is left alone.",
  },
};
