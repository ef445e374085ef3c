import type { Catalogue } from "../../catalogue.ts";

export const list = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(", ");
/** The workbook that is open has no name here. */
export const fileName: Catalogue["fileName"] = (name) => name ?? "this workbook";
export const atStart = (file: string): string => (file === fileName(undefined) ? "This workbook" : file);
export const unchanged = "The workbook was not changed.";
export const originalKept = "The original file was not changed.";
