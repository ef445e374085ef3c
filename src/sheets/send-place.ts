import { findingAddress, type SendPlace } from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";

/** Where a finding of the send check stands, in words. */
export function sendPlace({ sheet, cell }: SendPlace, { sending }: Catalogue): string {
  if (sheet === undefined) return sending.workbookPlace;
  return cell ? findingAddress({ sheet, ...cell }, undefined) : sending.sheetPlace(sheet);
}
