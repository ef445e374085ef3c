import type { PreviousCell } from "../../../core/index.ts";
import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

/** A cell of the previous workbook, and the measure's name there when it was another. */
const before = ({ sheet, cell }: PreviousCell, name?: string): string =>
  `${cell} of the sheet “${sheet}”${name === undefined ? "" : `, there named “${name}”`}`;

export const previous = {
  "measure-vanished": {
    title: "A measure that is gone",
    say: ({ facts: { name, previous } }) => ({
      message: `The previous measure “${name}” (${before(previous)}) is not here any more (please check).`,
      hint: "If its row was left out, add it. If it was ended or joined with another, tell the coordinating office.",
    }),
  },
  "measure-renamed": {
    title: "A measure by another name",
    say: ({ value, facts: { before: name, matchedBy, previous } }) => ({
      message: `The measure “${value}” was “${name}” before (${before(previous)}); they were compared as one, ${matchedBy === "number" ? "having the same number" : "their names being nearly the same"}.`,
      hint: "If the name was not meant to change, restore it. If it is another measure, find out what became of the previous one.",
    }),
  },
  "measure-new": {
    title: "A new measure",
    say: ({ value }) => ({
      message: `The measure “${value}” was not there before.`,
      hint: "If it is a new measure, leave it as it is. If an earlier one was renamed, say so in the remarks.",
    }),
  },
  "status-regressed": {
    title: "A status that went back",
    say: ({ facts: { before: status, now, previous, formerName } }) => ({
      message: `The status went back from “${status}” (${before(previous, formerName)}) to “${now}” (please check).`,
      hint: "Check the status; if it is right, say in the progress text why it went back.",
    }),
  },
  "text-unchanged": {
    title: "A progress text as before",
    say: ({ value, facts: { previous, formerName } }) => ({
      message: `The progress text ${quote(value)} is the same as before (${before(previous, formerName)}; please check).`,
      hint: "Write what was done or decided since the previous report; if nothing was, say so.",
    }),
  },
} satisfies Partial<RuleWords>;
