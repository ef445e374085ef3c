/** How serious a finding is: an error must be corrected, a warning looked at (要確認), an info is good to know. */
export type Severity = "error" | "warning" | "info";
