import { inventedRemark } from "../plan/measure.ts";
import { measures, type Measure } from "../plan/index.ts";
import { contactOf } from "../plan/organizations.ts";
import { statusLabels } from "../plan/statuses.ts";
import type { CellContent } from "./cell.ts";
import type { FieldName } from "./columns.ts";

/** The cells of one measure. */
export type ProgressRow = Readonly<Record<FieldName, CellContent>>;

/** A measure as a clean row of the progress sheet. */
export function progressRow(measure: Measure): ProgressRow {
  const { number, chapter, section, name, due, completed, reason, reported } = measure;
  const [lead] = measure.organizations;
  if (lead === undefined) throw new Error(`${number} has no organization.`);
  return {
    number,
    chapter,
    section,
    name,
    organizations: measure.organizations.join("、"),
    status: statusLabels[measure.status],
    progress: measure.progress.map((bullet) => `・${bullet}`).join("\n"),
    due: due !== undefined && isIsoDate(due) ? { date: due } : due,
    completed: completed === undefined ? undefined : { date: completed },
    reason,
    contact: contactOf(lead, measures.indexOf(measure)),
    remarks: (reported ? reported.remarks : inventedRemark) || undefined,
  };
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
