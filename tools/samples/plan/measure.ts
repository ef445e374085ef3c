/** The four statuses of the 2007 plan, by the codes of the product's built-in schema. */
export type StatusCode = "done" | "on-track" | "to-start" | "unknown";

/** A measure as it stands in the data files: its number follows from its place. */
export interface MeasureData {
  readonly name: string;
  /** Official names. */
  readonly organizations: readonly string[];
  readonly status: StatusCode;
  /** The bullets of the progress text, without their marks. */
  readonly progress: readonly string[];
  /** As written by the office; an ISO date becomes a real date cell. */
  readonly due?: string;
  /** An ISO date, for measures that are done. */
  readonly completed?: string;
  /** Why it is not known whether the measure can be carried out. */
  readonly reason?: string;
  /** What a measure that the report of 3 October 2007 names has to be said of; any other measure is invented. */
  readonly reported?: { readonly remarks: string };
}

interface Section {
  readonly title: string;
  readonly measures: readonly MeasureData[];
}

export interface Chapter {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The remark on every measure that is not in the report. */
export const inventedRemark = "架空の施策";
/** Remarks where the report gives a month, or no date at all. */
export const assumedDue = "完了予定は見本用の仮置き";
export const assumedCompletion = "完了日は見本用の仮置き";
/** The research goes on for years; the status speaks of this year's part. */
export const yearlyDue = "完了予定は平成19年度分";
