import type { PreviousCell } from "../../../core/index.ts";
import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

/** A cell of the previous workbook, and the measure's name there when it was another. */
const before = ({ sheet, cell }: PreviousCell, name?: string): string =>
  `${cell} on the “${sheet}” sheet${name === undefined ? "" : `, named “${name}” there`}`;

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

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
  "measure-split": {
    title: "Split measure",
    say: ({ facts: { before: name, now, previous } }) => ({
      message: `The previous measure “${name}” (${before(previous)}) was taken to be split into ${listed(now)}.`,
      hint: "If it was split, say so in the remarks. If these are other measures, find out why the previous one is gone.",
    }),
  },
  "measure-merged": {
    title: "Merged measures",
    say: ({ value, facts: { before: several } }) => ({
      message: `The measure “${value}” was taken to merge the previous ${several.map(({ name, previous }) => `“${name}” (${before(previous)})`).join(" and ")}.`,
      hint: "If they were merged, say so in the remarks. If it is another measure, find out why the previous ones are gone.",
    }),
  },
  "number-reassigned": {
    title: "Number of another measure",
    say: ({ value, facts: { holder, previous } }) => ({
      message: `The number of the measure “${value}” was that of another one before, “${holder}” (${before(previous)}) (please check).`,
      hint: "If the numbers were mixed up, correct them. If they were changed on purpose, tell the coordinating office.",
    }),
  },
  "due-postponed": {
    title: "Postponed due date",
    say: ({ value, facts: { before: date, previous, formerName } }) => ({
      message: `The due date was “${date}” before (${before(previous, formerName)}) and is now “${value}” (please check).`,
      hint: "Check the date. If it is right, say in the progress text why it was postponed.",
    }),
  },
  "organization-dropped": {
    title: "Organization no longer named",
    say: ({ value, facts: { dropped, added, previous, formerName } }) => ({
      message: `${quote(value)} no longer includes ${listed(dropped)}, which the previous workbook named (${before(previous, formerName)})${added.length === 0 ? "" : `; new is ${listed(added)}`} (please check).`,
      hint: "If it was forgotten, add it. If the responsibility has changed, tell the coordinating office.",
    }),
  },
  "organization-added": {
    title: "Organization newly named",
    say: ({ facts: { added, previous, formerName } }) => ({
      message: `Newly named as responsible: ${listed(added)} (before: ${before(previous, formerName)}).`,
      hint: "If this is right, nothing needs to be done. If not, correct it.",
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
