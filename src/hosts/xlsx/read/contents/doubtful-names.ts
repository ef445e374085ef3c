import {
  choiceListNames,
  ownSheetKinds,
  ownSheetMarker,
  ownSheetName,
  type DoubtfulName,
} from "../../../../core/index.ts";
import { attribute, type XmlElement } from "../../xml/elements.ts";
import { definedNames } from "../own-names.ts";
import { readsOtherWorkbook } from "./sheet-survey.ts";

const ours: readonly string[] = [...choiceListNames, ownSheetMarker, ...ownSheetKinds.map(ownSheetName)];

/** Names that Excel defines for its own use: of print areas and filters, functions and parameters. */
const excelsOwn = /^_xl(?:nm|fn|pm|ws|udf)\./iu;

/** The defined names that lead nowhere or outside, or that nobody sees. */
export function doubtfulNames(workbook: XmlElement): DoubtfulName[] {
  return definedNames(workbook).flatMap((element): DoubtfulName[] => {
    const name = attribute(element, "name") ?? "";
    const formula = element.text;
    if (ours.includes(name)) return [];
    if (formula.includes("#REF!")) return [{ name, formula, leads: "nowhere" }];
    if (readsOtherWorkbook(formula)) return [{ name, formula, leads: "outside" }];
    const isHidden = attribute(element, "hidden") === "1" || attribute(element, "hidden") === "true";
    // Excel defines a hidden name for every slicer, whose value is #N/A.
    return isHidden && !excelsOwn.test(name) && formula !== "#N/A" ? [{ name, formula, leads: "hidden" }] : [];
  });
}
