import { ownSheetMarker } from "../../../core/index.ts";
import { markerFormula } from "../own-sheets.ts";
import type { Feature } from "./feature.ts";

const builtSheet = "shinchoku_self_check_2";
const list = "shinchoku.self.check";

/** What is done with sheets as wholes, as when new ones take the place of old ones. */
export const sheetFeatures = [
  {
    id: "sheet-marker",
    apiSet: "1.7",
    works: async (context, sheet) => {
      sheet.names.add(ownSheetMarker, markerFormula("findings")).visible = false;
      const marker = sheet.names.getItemOrNullObject(ownSheetMarker).load("formula,visible");
      await context.sync();
      return marker.formula === markerFormula("findings") && !marker.visible;
    },
  },
  {
    id: "hidden-build",
    apiSet: "1.4",
    works: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject(builtSheet).delete();
      const built = worksheets.add(`${builtSheet}_new`).load("id");
      built.visibility = "Hidden";
      built.getRange("A1:B1").values = [["章", "件数"]];
      await context.sync();
      built.visibility = "Visible";
      built.name = builtSheet;
      const shown = worksheets.getItemOrNullObject(builtSheet).load("visibility");
      await context.sync();
      const isThere = !shown.isNullObject && shown.visibility === "Visible";
      built.delete();
      await context.sync();
      return isThere;
    },
  },
  {
    id: "named-lists",
    apiSet: "1.8",
    works: async (context, sheet) => {
      const { names } = context.workbook;
      names.getItemOrNullObject(list).delete();
      names.add(list, sheet.getRange("H1:H3")).visible = false;
      const { dataValidation } = sheet.getRange("G1");
      dataValidation.rule = { list: { inCellDropDown: true, source: `=${list}` } };
      dataValidation.load("rule");
      await context.sync();
      const isNamed = dataValidation.rule.list?.source === `=${list}`;
      names.getItemOrNullObject(list).delete();
      await context.sync();
      return isNamed;
    },
  },
  {
    id: "selection",
    apiSet: "1.1",
    works: async (context, sheet) => {
      sheet.activate();
      sheet.getRange("A1").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      sheet.load("name");
      await context.sync();
      return active.name === sheet.name;
    },
  },
] as const satisfies readonly Feature[];
