import type { Status } from "../schema/schema.ts";
import type { DateReading } from "../date/read-date.ts";
import type { OrganizationReading } from "./organizations.ts";

/** What the value of a cell was taken for. Exactly one kind applies, so that one slip is reported by one rule. */
export type Reading =
  | { readonly kind: "empty" }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly number: number }
  | { readonly kind: "unreadable-number"; readonly text: string }
  | { readonly kind: "date"; readonly text: string; readonly date: DateReading }
  | StatusReading
  | { readonly kind: "organizations"; readonly text: string; readonly organizations: OrganizationReading };

/** A status cell: the status it means and whether it says so in the official wording. */
export interface StatusReading {
  readonly kind: "status";
  readonly text: string;
  readonly status: Status | undefined;
  /** `several`: where the statuses have a column each, more than one is marked. */
  readonly writtenAs: "label" | "variant" | "unlisted" | "several";
}
