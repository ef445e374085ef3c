/** How serious a finding is: an error must be corrected, a warning looked at (要確認), an info is good to know. */
export type Severity = "error" | "warning" | "info";

/** What a person may decide about a doubt: that all is well as it stands, or that it does not apply here. */
export const decisions = ["confirmed", "not-applicable"] as const;
export type Decision = (typeof decisions)[number];

/** What a person decided about a finding, and why; the reason may be empty. */
export interface Confirmation {
  readonly decision: Decision;
  readonly reason: string;
}
