import type { PreviousCell } from "../../../core/index.ts";
import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

/** A cell of the previous workbook, and the measure's name there when it was another. */
const before = ({ sheet, cell }: PreviousCell, name?: string): string =>
  `${cell} on the “${sheet}” sheet${name === undefined ? "" : `, named “${name}” there`}`;

export const previous = {
  "measure-vanished": {
    title: "Missing measure",
    say: ({ facts: { name, previous } }) => ({
      message: `The previous workbook’s measure “${name}” (${before(previous)}) is no longer here (please check).`,
      hint: "If its row was omitted, add it. If it was ended or merged with another, tell the coordinating office.",
    }),
  },
  "measure-renamed": {
    title: "Renamed measure",
    say: ({ value, facts: { before: name, matchedBy, previous } }) => ({
      message: `The measure “${value}” was “${name}” before (${before(previous)}); they were treated as one because ${matchedBy === "number" ? "they have the same number" : "their names are nearly the same"}.`,
      hint: "If the name was not meant to change, restore it. If it is a different measure, check what became of the previous one.",
    }),
  },
  "measure-new": {
    title: "New measure",
    say: ({ value }) => ({
      message: `The measure “${value}” was not in the previous workbook.`,
      hint: "If it is a new measure, leave it. If an earlier one was renamed, say so in the remarks.",
    }),
  },
  "status-regressed": {
    title: "Status moved back",
    say: ({ facts: { before: status, now, previous, formerName } }) => ({
      message: `The status moved back from “${status}” (${before(previous, formerName)}) to “${now}” (please check).`,
      hint: "Check the status. If it is correct, explain in the progress text why it moved back.",
    }),
  },
  "text-unchanged": {
    title: "Unchanged progress text",
    say: ({ value, facts: { previous, formerName } }) => ({
      message: `The progress text ${quote(value)} has not changed since the previous report (${before(previous, formerName)}; please check).`,
      hint: "State what has been done or decided since then; if nothing, say so.",
    }),
  },
} satisfies Partial<RuleWords>;
