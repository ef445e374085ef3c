import {
  collectedFields,
  replyOrganizationProperty,
  replyPropertyPrefix,
  type Distribution,
  type Schema,
  type Table,
} from "../../core/index.ts";
import { createXlsx, readXlsx, setDocumentProperties } from "../../hosts/xlsx/index.ts";
import { requestPlan } from "../../sheets/collecting/request-plan.ts";
import type { Catalogue } from "../../words/catalogue.ts";

/** The bytes of the workbook that one organization is asked to fill in, with the mark by which its reply is known. */
export async function requestBytes(
  distribution: Distribution,
  schema: Schema,
  tables: readonly Table[],
  catalogue: Catalogue,
): Promise<Uint8Array> {
  const plan = requestPlan(distribution, schema, collectedFields(schema, tables), catalogue);
  return setDocumentProperties(await readXlsx(await createXlsx(plan)), replyPropertyPrefix, [
    [replyOrganizationProperty, distribution.organization],
  ]);
}

/** Characters that a file's name must not have on Windows. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** The name of an organization's file, numbered so that the files stand in the order of the plan. */
export function organizationFile(organization: string, at: number, extension: string): string {
  return `${String(at + 1).padStart(2, "0")}_${organization.replaceAll(forbidden, "_").trim()}${extension}`;
}
