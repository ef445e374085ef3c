import { canBeAlias, type Finding, type ListAddition } from "../../../core/index.ts";
import type { CheckView, ListedName } from "../checking/report.ts";

/** A name that a finding says is in no list, and what it can be another way to write. */
export interface Unlisted {
  readonly list: ListAddition["list"];
  readonly text: string;
  readonly listed: readonly ListedName[];
  /** The one of them that is nearest to it. */
  readonly nearest: ListedName | undefined;
}

/**
 * What of a finding can be added to a list. Nothing where another schema was chosen than the one on the workbook's own
 * sheet: what is added there would not count.
 */
export function unlistedIn(
  finding: Finding,
  { lists, schema }: Pick<CheckView, "lists" | "schema">,
  hasSchemaSheet: boolean,
): Unlisted | undefined {
  if (schema.source === "given" && hasSchemaSheet) return undefined;
  if (finding.rule !== "status-unlisted" && finding.rule !== "organization-unlisted") return undefined;
  const list = finding.rule === "status-unlisted" ? "statuses" : "organizations";
  const text = (finding.rule === "status-unlisted" ? finding.value : finding.facts.name).trim();
  const listed = canBeAlias(text) ? lists[list] : [];
  return { list, text, listed, nearest: listed.find(({ name }) => name === finding.facts.nearest) };
}
