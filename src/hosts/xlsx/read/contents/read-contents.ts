import { hiddenBy, type PackageContents, type SheetContents } from "../../../../core/index.ts";
import type { ReadablePackage } from "../../readable-package.ts";
import { attribute, childrenNamed, parseXml } from "../../xml/elements.ts";
import { sheetOfParts } from "../part-owners.ts";
import type { ReadXlsx } from "../read-xlsx.ts";
import { allRelationships, type Relationship } from "../relationships.ts";
import { cellLooks, type CellLook } from "./cell-looks.ts";
import { personNames, readComments } from "./comments.ts";
import { doubtfulNames } from "./doubtful-names.ts";
import { readExtras } from "./extras.ts";
import { readLinks } from "./links.ts";
import { countPictures } from "./pictures.ts";
import { printerNames } from "./printers.ts";
import { readProperties } from "./properties.ts";
import { surveySheet, type SheetSurvey } from "./sheet-survey.ts";
import { filteredRanges } from "./table-filters.ts";

/** Reads what the file of an open workbook holds besides its values, for a send check. */
export async function readContents({ container, workbook, workbookPart }: ReadXlsx): Promise<PackageContents> {
  const relationships = await allRelationships(container);
  const ofWorkbook = relationships.get(workbookPart.part) ?? [];
  const looks = await readLooks(container, ofWorkbook);
  const persons = await personNames(container, ofWorkbook);
  const sheets: SheetContents[] = [];
  const surveys: SheetSurvey[] = [];
  for (const { name, visibility, ownKind, part } of workbookPart.sheets) {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (part === undefined || !sheet) continue;
    const survey = await surveySheet(container, part, looks);
    surveys.push(survey);
    const ofSheet = relationships.get(part) ?? [];
    const filters = [...survey.filters, ...(await filteredRanges(container, ofSheet))];
    const { byHand, byFilter } = hiddenBy(sheet.hiddenRows, filters);
    sheets.push({
      ...{ name, visibility, ownKind, hiddenRows: byHand, filteredRows: byFilter },
      hiddenColumns: [...sheet.hiddenColumns],
      comments: await readComments(container, ofSheet, persons),
      externalFormulas: survey.externalFormulas,
      uncalculated: survey.uncalculated,
      unseen: [
        { by: "format" as const, cells: survey.unseenByFormat },
        { by: "colour" as const, cells: survey.unseenByColour },
      ].filter(({ cells }) => cells.length > 0),
      tiny: survey.tiny,
      headersAndFooters: survey.headersAndFooters,
      pictures: await countPictures(container, ofSheet),
      printers: await printerNames(container, ofSheet),
      hasPassword: survey.hasPassword,
      hasMarks: survey.hasMarks,
    });
  }
  return {
    sheets,
    properties: await readProperties(container, relationships.get("") ?? []),
    links: await readLinks(container, relationships, sheetOfParts(workbookPart.sheets, relationships)),
    names: doubtfulNames(workbookPart.root),
    extras: await readExtras(container, relationships, surveys),
    hasStructurePassword: childrenNamed(workbookPart.root, "workbookProtection").some(
      (element) =>
        attribute(element, "workbookPassword") !== undefined || attribute(element, "workbookHashValue") !== undefined,
    ),
  };
}

async function readLooks(
  container: ReadablePackage,
  ofWorkbook: readonly Relationship[],
): Promise<readonly CellLook[]> {
  const styles = ofWorkbook.find(({ kind }) => kind === "styles")?.target;
  return styles === undefined ? [] : cellLooks(parseXml(styles, await container.text(styles)));
}
