import type { StageReason } from "../../core/index.ts";
import type { LearningWords } from "../learning-words.ts";

/** How far a measure with a status has got. */
export const stages = {
  done: "done",
  underway: "underway",
  planned: "planned",
  late: "late",
  undecided: "undecided",
  stopped: "stopped",
  unsure: "to be confirmed",
} as const;

const by = {
  person: "as you said",
  header: "from its header",
  values: "from its values",
  none: "the plan’s own",
} as const;

/** Why a stage was proposed. */
const reasonText = (why: StageReason): string => {
  switch (why.by) {
    case "person":
      return "as you said";
    case "legend":
      return `the legend says “${why.meaning}”`;
    case "words":
      return "from its words";
    case "texts":
      return `${String(why.agreeing)} of ${String(why.read)} progress texts say so`;
    case "unclear":
      return "its meaning is unclear";
  }
};

/** The words for a proposed schema. */
export const learning: LearningWords = {
  read: ({ file, sheets, measures, title }) =>
    `${file}: the measure schema “${title}” was proposed from ${String(measures)} measures on ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
  period: ({ fiscalYear, reportingDate }) => {
    if (fiscalYear === undefined) return "Fiscal year: not stated in the titles.";
    return `Fiscal year: ${String(fiscalYear)}${reportingDate === undefined ? "" : ` (as of ${reportingDate})`}`;
  },
  headings: {
    columns: "Columns",
    statuses: "Statuses",
    organizations: ({ count }) => `Organizations (${String(count)})`,
    suspects: "Left out as probable slips",
  },
  column: ({ header, meaning, by: source, required }) =>
    `“${header}”${meaning === undefined ? "" : ` → ${meaning}`} (${by[source]}${required ? ", required" : ""})`,
  status: ({ label, count, stage, why }) => `“${label}” (${String(count)}) → ${stages[stage]} (${reasonText(why)})`,
  by,
  why: reasonText,
  organization: ({ name, count }) => `${name} (${String(count)})`,
  suspect: ({ text, near }) => `“${text}”${near === undefined ? "" : ` (perhaps “${near}”)`}`,
  unsure: ({ count }) =>
    `The stage of ${String(count)} ${count === 1 ? "status is" : "statuses are"} still to be confirmed. Until it is stated, their measures are counted as uncertain.`,
  next: ({ file, out }) =>
    out === undefined
      ? "Add --out FILE.json to save the schema."
      : `Saved ${out}. Review it, then run: shinchoku check ${file} --schema ${out}`,
};
