import type { PreviousCell } from "../../core/index.ts";
import type { RuleSentences } from "../catalogue.ts";
import { excerpt } from "../sentence.ts";
import { statementSentences } from "./rules-statements.ts";

const quote = (value: string): string => `“${excerpt(value)}”`;
const list = (values: readonly string[]): string => values.map(quote).join(", ");

/** A cell of the previous workbook, and the measure's name there when it was another. */
const before = ({ sheet, cell }: PreviousCell, name?: string): string =>
  `${cell} of the sheet “${sheet}”${name === undefined ? "" : `, there named “${name}”`}`;

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** One sentence a rule for what is wrong, one for what to do. */
export const ruleSentences: RuleSentences = {
  ...statementSentences,
  "column-missing": ({ facts: { field, aliases, header } }) => ({
    message: `There is no column headed “${field}”.`,
    hint: `Add a column “${field}” to the header row at ${header}.${aliases.length > 0 ? ` ${list(aliases)} will also do.` : ""}`,
  }),
  "column-similar": ({ value, facts: { field } }) => ({
    message: `The header ${quote(value)} looks like a misspelt “${field}”; the column cannot be read as it is.`,
    hint: `If it is the column “${field}”, correct its header.`,
  }),
  "column-duplicated": ({ value, facts: { first, field } }) => ({
    message: `The header ${quote(value)} repeats ${first}${field === undefined ? "" : `, which is the column “${field}”`}.`,
    hint: "Keep one of the two columns, or give one of them another name.",
  }),
  "schema-unfit": ({ facts: { header, unlisted, more } }) => ({
    message: `Most values of ${quote(header)} (${list(unlisted)}${more ? " …" : ""}) are not on the general list, so they were not compared with it (please check).`,
    hint: "Give the workbook a measure schema with the lists of its plan.",
  }),
  "row-blank-inside": ({ facts: { row } }) => ({
    message: `Row ${String(row)}, in the middle of the table, is blank.`,
    hint: "Delete the row: sorting, filters and pivot tables end there.",
  }),
  "cell-merged": ({ facts: { range, others } }) => ({
    message: `${range}${others > 0 ? ` and ${String(others)} more in the same rows` : ""} is merged.`,
    hint: "Unmerge the cells and enter the value in each.",
  }),
  "ditto-mark": ({ value, facts: { field, repeated } }) => ({
    message: `${field} is left out with ${quote(value)}.`,
    hint: repeated === "" ? "Enter the value itself." : `Enter the value itself: ${quote(repeated)}.`,
  }),
  "cell-error": ({ value, facts: { field, isFormula } }) => ({
    message: `${field} is an error value (${value}).`,
    hint: isFormula ? "Correct the formula, or enter the value." : "Enter the correct value.",
  }),
  "value-required": ({ facts: { field, type } }) => ({
    message: `${field} is empty.`,
    hint: type === "status" ? "Choose one of the statuses." : `Enter ${field}.`,
  }),
  "placeholder-text": ({ value, facts: { field, isProgress } }) => ({
    message: `${field} only says ${quote(value)}, which tells nothing.`,
    hint: isProgress ? "Write what was done and how far it has got, or what is planned." : `Write ${field} itself.`,
  }),
  "status-unlisted": ({ value, facts: { shortLabels, nearest } }) => ({
    message: `The status ${quote(value)} is not in the list.`,
    hint:
      nearest === undefined
        ? `Choose one of ${list(shortLabels)}.`
        : `Is it “${nearest}”? Choose one of the ${String(shortLabels.length)} statuses.`,
  }),
  "status-variant": ({ value, facts: { label } }) => ({
    message: `The status ${quote(value)} is not in its official wording.`,
    hint: `Write “${label}”.`,
  }),
  "organization-unlisted": ({ facts: { name, nearest } }) => ({
    message: `The organization ${quote(name)} is not in the list.`,
    hint: nearest === undefined ? "Write its official name." : `Is it “${nearest}”? Write its official name.`,
  }),
  "organization-variant": ({ facts: { variants } }) => ({
    message: `${list(variants.map(({ text }) => text))} is not an official name.`,
    hint: `Write ${list(variants.map(({ name }) => name))}.`,
  }),
  "organization-repeated": ({ facts: { name } }) => ({
    message: `The organization “${name}” stands more than once in the cell.`,
    hint: "Keep it once; it would be counted twice.",
  }),
  "reason-missing": ({ facts: { field, status, hasColumn } }) => ({
    message: `The status is “${status}”, but ${hasColumn ? `${field} is empty` : `there is no column “${field}”`}.`,
    hint: hasColumn ? `Write ${field}.` : `Add a column “${field}” and fill it.`,
  }),
  "date-impossible": ({ value, facts: { field } }) => ({
    message: `${field} ${quote(value)} is a date that the calendar does not have.`,
    hint: "Correct the date.",
  }),
  "date-unreadable": ({ value, facts: { field } }) => ({
    message: `${field} ${quote(value)} cannot be read as a date (please check).`,
    hint: "Write it as 平成20年3月末 or 2008年3月31日, or write 未定 while it is open.",
  }),
  "era-overrun": ({ value, facts: { field, writtenEra, era, eraYear, year } }) => ({
    message: `${field} ${quote(value)} is a date after ${writtenEra} had ended (please check).`,
    hint: `If ${era}${String(eraYear)} (${String(year)}) is meant, write that.`,
  }),
  "due-beyond-period": ({ value, facts: { status, lastDay } }) => ({
    message: `The status is “${status}”, but the due date ${quote(value)} is after the fiscal year ends on ${lastDay} (please check).`,
    hint: "Correct the status or the due date.",
  }),
  "plan-overdue": ({ value, facts: { status, reportingDate } }) => ({
    message: `The due date ${quote(value)} is before the reporting date ${reportingDate}, but the status is “${status}” (please check).`,
    hint: "Correct the status if it is done, or the due date if it is late.",
  }),
  "date-impossible-in-text": ({ facts: { dates } }) => ({
    message: `The text has dates that do not exist: ${list(dates)}.`,
    hint: "Correct the date.",
  }),
  "weekday-mismatch": ({ facts: { written, date, weekday } }) => ({
    message: `The weekday in ${quote(written)} is not that of the date: ${date} is a ${String(weekdays[weekday])} (please check).`,
    hint: "Find out whether the date or the weekday is right, and correct the other.",
  }),
  "completed-in-future": ({ value, facts: { reportingDate } }) => ({
    message: `The completion date ${quote(value)} is after the reporting date ${reportingDate}.`,
    hint: "Empty the cell if it is not completed yet, and write the plan in the column for due dates.",
  }),
  "completion-without-done": ({ value, facts: { field, status } }) => ({
    message: `${field} is ${quote(value)}, but the status is “${status}”.`,
    hint: `Correct the status if it is completed, or ${field} if it is not.`,
  }),
  "done-without-completion": ({ facts: { field, status } }) => ({
    message: `The status is “${status}”, but ${field} is empty (please check).`,
    hint: `Enter ${field}.`,
  }),
  "number-unreadable": ({ value, facts: { field, isInteger } }) => ({
    message: `${field} ${quote(value)} is not ${isInteger ? "a whole number" : "a number"}.`,
    hint: "Enter the number alone, without unit or note.",
  }),
  "pattern-mismatch": ({ value, facts: { field, pattern } }) => ({
    message: `${field} ${quote(value)} does not have the required form.`,
    hint: `Correct it to the form ${pattern}.`,
  }),
  "text-too-long": ({ facts: { field, length, limit } }) => ({
    message: `${field} has ${String(length)} characters, more than the ${String(limit)} allowed.`,
    hint: `Shorten it to ${String(limit)} characters.`,
  }),
  "bracket-unbalanced": ({ facts: { bracket, around } }) => ({
    message: `The bracket ${bracket} in ${quote(around)} has no partner.`,
    hint: "Add the missing bracket or remove this one.",
  }),
  "draft-mark": ({ facts: { marks } }) => ({
    message: `${list(marks)} looks like a mark left over from the draft (please check).`,
    hint: "Fill in the figure or name, and remove the mark.",
  }),
  "platform-character": ({ facts: { characters } }) => ({
    message: `The text has platform-dependent characters: ${list(characters.map(({ character }) => character))}.`,
    hint: platformHint(characters),
  }),
  "width-mixed": ({ facts: { kana, wide } }) => ({
    message: [
      ...(kana.length > 0 ? [`There are half-width kana: ${list(kana)}.`] : []),
      ...(wide.length > 0
        ? [`Full-width and half-width letters or digits are mixed (full width: ${list(wide)}).`]
        : []),
    ].join(" "),
    hint: "Write kana in full width, letters and digits in half width.",
  }),
  "space-padding": ({ facts: { field } }) => ({
    message: `${field} has spaces or empty lines that serve the layout only.`,
    hint: "Remove spaces at the ends of lines, in runs, and between the characters of a word.",
  }),
  "number-repeated": ({ value, facts: { field, first } }) => ({
    message: `${field} ${quote(value)} is the same as in ${first}.`,
    hint: "Correct one of the two.",
  }),
  "name-repeated": ({ value, facts: { first } }) => ({
    message: `The name ${quote(value)} is the same as in ${first} (please check).`,
    hint: "Delete one of the rows if the measure was entered twice.",
  }),
  "statuses-differ": ({ facts: { statuses, counted } }) => ({
    message: `The organizations state different statuses (${statuses.map(({ cell, status }) => `${cell} “${status}”`).join(", ")}).`,
    hint: `The measure counts as “${counted}”, the least advanced of them.`,
  }),
  "overview-count-mismatch": ({ facts: { status, stated, counted } }) => ({
    message: `The overview states ${String(stated)} for “${status}”, but the table has ${String(counted)}.`,
    hint: "Compare the rows with the overview and correct the one that is wrong.",
  }),
  "overview-percent-mismatch": ({ value, facts: { status, counted } }) => ({
    message: `The overview states ${quote(value)} for “${status}”, but by the table it is ${counted}%.`,
    hint: `Write ${counted}% (rounded half up).`,
  }),
  "overview-total-mismatch": ({ facts: { stated, counted } }) => ({
    message: `The overview states ${String(stated)} measures in total, but the table has ${String(counted)}.`,
    hint: "See whether rows are missing or repeated, and correct what is wrong.",
  }),
  "measure-vanished": ({ facts: { name, previous } }) => ({
    message: `The previous measure “${name}” (${before(previous)}) is not here any more (please check).`,
    hint: "If its row was left out, add it. If it was ended or joined with another, tell the coordinating office.",
  }),
  "measure-renamed": ({ value, facts: { before: name, matchedBy, previous } }) => ({
    message: `The measure “${value}” was “${name}” before (${before(previous)}); they were compared as one, ${matchedBy === "number" ? "having the same number" : "their names being nearly the same"}.`,
    hint: "If the name was not meant to change, restore it. If it is another measure, find out what became of the previous one.",
  }),
  "measure-new": ({ value }) => ({
    message: `The measure “${value}” was not there before.`,
    hint: "If it is a new measure, leave it as it is. If an earlier one was renamed, say so in the remarks.",
  }),
  "status-regressed": ({ facts: { before: status, now, previous, formerName } }) => ({
    message: `The status went back from “${status}” (${before(previous, formerName)}) to “${now}” (please check).`,
    hint: "Check the status; if it is right, say in the progress text why it went back.",
  }),
  "text-unchanged": ({ value, facts: { previous, formerName } }) => ({
    message: `The progress text ${quote(value)} is the same as before (${before(previous, formerName)}; please check).`,
    hint: "Write what was done or decided since the previous report; if nothing was, say so.",
  }),
};

function platformHint(
  characters: readonly { readonly character: string; readonly instead: string | undefined }[],
): string {
  const replaced = characters.flatMap(({ character, instead }) =>
    instead === undefined ? [] : [`${character} → ${instead}`],
  );
  return replaced.length > 0
    ? `Use characters that every system shows (${replaced.join(", ")}).`
    : "Use characters that every system shows.";
}
