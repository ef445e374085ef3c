/** What writes into the open workbook; fetched when something is first to be written. */
export { carryOut } from "../../hosts/excel/index.ts";
