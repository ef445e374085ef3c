import type { SendRuleWords } from "../../sending-words.ts";
import { formatNumber } from "../../format-number.ts";
import { numberRuns } from "../../number-runs.ts";
import { plural } from "../plural.ts";
import { quote } from "../rules/quoted.ts";
import { extras, linkKinds, personProperties, propertyNames } from "./terms.ts";

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

const cells = ({ ranges, count }: { readonly ranges: readonly string[]; readonly count: number }): string =>
  `${ranges.join(", ")} (${plural(count, "cell")})`;

const cleanCopy = "The clean copy is without it.";

/** Findings before sending: what goes along, and what to do. */
export const rules: SendRuleWords = {
  "send/not-checked": {
    title: "A workbook that cannot be checked",
    say: () => ({
      message: "It could not be checked as a progress table, so nobody knows what is in it.",
      hint: "Check the names of the headers, or give a measure schema.",
    }),
  },
  "send/file-too-large": {
    title: "A file that is too large",
    say: ({ facts: { size, limit } }) => ({
      message: `The file has ${megabytes(size)} MB, more than the ${megabytes(limit)} MB that mail servers are taken to accept.`,
      hint: "Remove pictures and sheets that are not needed, or share the file by a folder.",
    }),
  },
  "send/file-name": {
    title: "A file name with a version mess",
    say: ({ value, facts: { found } }) => ({
      message: `The file name ${quote(value)} still has ${quote(found)} in it, which is about your own versions.`,
      hint: "Give it a name that tells the receiver something, such as its subject and date.",
    }),
  },
  "send/sheet-hidden": {
    title: "A hidden sheet",
    say: ({ value, facts: { isVeryHidden, rows } }) => ({
      message: `The sheet ${quote(value)} is hidden${isVeryHidden ? " even from the list of hidden sheets" : ""}, but the receiver can show it${rows === 0 ? "" : ` and read its ${plural(rows, "row")}`}.`,
      hint: "Show it if it may be sent, or delete it.",
    }),
  },
  "send/rows-hidden": {
    title: "Hidden rows",
    say: ({ facts: { rows } }) => ({
      message: `${rows.length === 1 ? "Row" : "Rows"} ${numberRuns(rows)} ${rows.length === 1 ? "is" : "are"} hidden, but still there.`,
      hint: "Show what may be sent, and delete the rest.",
    }),
  },
  "send/rows-filtered": {
    title: "Rows that a filter hides",
    say: ({ facts: { rows } }) => ({
      message: `A filter hides ${plural(rows.length, "row")} (${numberRuns(rows)}). The receiver may take what is left for everything.`,
      hint: "Clear the filter.",
    }),
  },
  "send/columns-hidden": {
    title: "Hidden columns",
    say: ({ facts: { columns } }) => ({
      message: `${columns.length === 1 ? "Column" : "Columns"} ${columns.join(", ")} ${columns.length === 1 ? "is" : "are"} hidden, but still there.`,
      hint: "Show what may be sent, and delete the rest.",
    }),
  },
  "send/value-unseen": {
    title: "Values that nobody sees",
    say: ({ facts: { by, ...facts } }) => ({
      message: `The values of ${cells(facts)} cannot be seen, because of ${by === "format" ? "a number format such as ;;;" : "letters in the colour of the cell"}.`,
      hint: "Change the format if they may be sent, or delete them.",
    }),
  },
  "send/font-tiny": {
    title: "Letters that are too small",
    say: ({ facts: { limit, ...facts } }) => ({
      message: `The letters of ${cells(facts)} have less than ${String(limit)} points and can hardly be read.`,
      hint: "Make them larger, or delete what is not needed.",
    }),
  },
  "send/comment": {
    title: "A note or comment",
    say: ({ value, facts: { kind, author } }) => ({
      message: `${kind === "note" ? "A note" : "A comment"}${author === "" ? "" : ` by ${quote(author)}`} is still there${value === "" ? "" : `: ${quote(value)}`}.`,
      hint: `Delete it if it was meant for colleagues. ${cleanCopy}`,
    }),
  },
  "send/person-named": {
    title: "A name in the properties",
    say: ({ value, facts: { kind } }) => ({
      message: `The workbook names ${quote(value)} as its ${personProperties[kind]}.`,
      hint: `Delete it under File, Info. ${cleanCopy}`,
    }),
  },
  "send/property": {
    title: "What the properties say",
    say: ({ value, facts: { kind, name } }) => ({
      message: `The workbook’s ${kind === "company" ? "company" : kind === "custom" ? `custom property ${quote(name)}` : (propertyNames[name] ?? name)} is ${quote(value)}.`,
      hint: `See whether the receiver should know it. ${cleanCopy}`,
    }),
  },
  "send/outside-link": {
    title: "Links and connections to the outside",
    say: ({ value, facts: { kind } }) => ({
      message: `There still is ${linkKinds[kind]} ${quote(value)}. The receiver cannot open it, and learns where it lies.`,
      hint: `Break the link or remove the connection. ${cleanCopy}`,
    }),
  },
  "send/formula-outside": {
    title: "A formula that reads another workbook",
    say: ({ value }) => ({
      message: `The formula ${quote(value)} reads another workbook, which the receiver does not have.`,
      hint: "Replace it by its value, as the clean copy does.",
    }),
  },
  "send/name-doubtful": {
    title: "A doubtful defined name",
    say: ({ value, facts: { formula, leads } }) => ({
      message: `The name ${quote(value)} (${quote(formula)}) ${{ nowhere: "leads nowhere", outside: "leads to another workbook", hidden: "is not shown in the Name Manager" }[leads]}.`,
      hint: `Delete it if it is not needed. ${cleanCopy}`,
    }),
  },
  "send/extra": {
    title: "Something that goes along unseen",
    say: ({ value, facts: { kind, count } }) => ({
      message: `The file has ${formatNumber(count)} ${extras[kind].what}${value === "" ? "" : ` ${quote(value)}`}: ${extras[kind].why}.`,
      hint: `Remove what is not needed. ${cleanCopy}`,
    }),
  },
  "send/revision-log": {
    title: "The history of changes",
    say: ({ facts: { count } }) => ({
      message: `The shared workbook has ${plural(count, "log")} of changes, with earlier values and the names of those who changed them.`,
      hint: "Stop sharing the workbook, which deletes its history, and save it again.",
    }),
  },
  "send/header-footer": {
    title: "What a header or footer prints",
    say: ({ value, facts: { kind } }) => ({
      message: `A header or footer prints ${kind === "path" ? "where the file lies" : "a name"} (${quote(value)}).`,
      hint: `Delete it in the page setup. ${cleanCopy}`,
    }),
  },
  "send/printer": {
    title: "The name of a printer",
    say: ({ value, facts: { sheets } }) => ({
      message: `The page setup names the network printer ${quote(value)} (on ${sheets.map((sheet) => quote(sheet)).join(", ")}).`,
      hint: cleanCopy,
    }),
  },
  "send/password": {
    title: "Protection by a password",
    say: ({ value, facts: { of } }) => ({
      message: `${of === "workbook" ? "The workbook’s structure" : `The sheet ${quote(value)}`} is protected by a password, so that the receiver can change nothing.`,
      hint: "Take the protection off, or tell the password by another way.",
    }),
  },
  "send/own-content": {
    title: "Traces of a check",
    say: ({ value, facts: { content } }) => ({
      message:
        content === "sheet"
          ? `The findings sheet ${quote(value)} is still there.`
          : `Marks of a check are still on the sheet ${quote(value)}.`,
      hint: `Remove them unless the receiver should see them. ${cleanCopy}`,
    }),
  },
  "send/error-value": {
    title: "An error value",
    say: ({ value }) => ({ message: `The cell shows the error ${value}.`, hint: "Correct the formula or the value." }),
  },
  "send/uncalculated": {
    title: "Formulas without results",
    say: ({ facts }) => ({
      message: `The file does not have the results of the formulas in ${cells(facts)}, which some programs then show empty.`,
      hint: "Open it in Excel and save it again.",
    }),
  },
  "send/personal-data": {
    title: "What looks like a contact or an Individual Number",
    say: ({ value, facts: { kind } }) => ({
      message: `There is ${kind === "contact" ? "a telephone number or mail address" : "a number of twelve digits that can be an Individual Number (My Number)"}: ${quote(value)}.`,
      hint: "See whether it may be sent.",
    }),
  },
};
