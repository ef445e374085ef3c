import type { WorkbookPlan } from "../../../core/index.ts";
import { newPackage } from "../package.ts";
import { readXlsx } from "../read/read-xlsx.ts";
import { applyPlan } from "./apply-plan.ts";
import { contentTypes, packageContentTypes, packageRelationships, transitional, xmlDeclaration } from "./names.ts";

/** Makes a new workbook that holds what is planned; the plan has at least one sheet. */
export async function createXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  return applyPlan(await readXlsx(await newPackage(emptyWorkbook())), plan);
}

/** The parts of a workbook that has no sheet yet. */
function emptyWorkbook(): ReadonlyMap<string, string> {
  const { main, relationships } = transitional;
  return new Map([
    [
      "[Content_Types].xml",
      `${xmlDeclaration}<Types xmlns="${packageContentTypes}">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${contentTypes.workbook}"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${xmlDeclaration}<Relationships xmlns="${packageRelationships}">` +
        `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${relationships}">` +
        "<bookViews><workbookView/></bookViews><sheets></sheets></workbook>",
    ],
  ]);
}
