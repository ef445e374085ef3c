import { translated } from "./excel-error.ts";

/**
 * Opens a workbook in a window of its own; the present one stays as it is. `bytes` are those of an .xlsx, at most as
 * many as one request carries. Waits while a user is editing a cell (Excel.createWorkbook, ExcelApi 1.8).
 */
export async function openBeside(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw translated(error);
  }
}

function base64(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(characters.join(""));
}
