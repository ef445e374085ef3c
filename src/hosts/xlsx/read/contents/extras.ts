import type { ExtraKind, PackageExtra } from "../../../../core/index.ts";
import { withoutMetadata } from "../../picture-metadata.ts";
import type { ReadablePackage } from "../../readable-package.ts";
import { parseXml } from "../../xml/elements.ts";
import type { PartSource, Relationship } from "../relationships.ts";
import type { SheetSurvey } from "./sheet-survey.ts";

/** Parts that go along unseen, by the kind of the relationship that leads to them. */
const partKinds: Readonly<Record<string, ExtraKind>> = {
  vbaProject: "macro",
  xlMacrosheet: "macro",
  xlIntlMacrosheet: "macro",
  dialogsheet: "macro",
  extensibility: "macro",
  control: "active-x",
  oleObject: "embedded-object",
  package: "embedded-object",
  customXml: "custom-xml",
  revisionLog: "revision-log",
  pivotCacheRecords: "pivot-cache",
  powerPivotData: "data-model",
  webextensiontaskpanes: "task-pane",
  webextension: "task-pane",
};

/** The root of a part with ink (InkML), which is led to as custom XML is. */
const inkRoot = "ink";

/** What goes along unseen in the package, one entry a kind and detail. */
export async function readExtras(
  source: Pick<ReadablePackage, "has" | "text" | "bytes">,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
  surveys: readonly SheetSurvey[],
): Promise<PackageExtra[]> {
  const counted = new Map<string, PackageExtra>();
  const count = (kind: ExtraKind, detail: string, number: number): void => {
    const key = `${kind} ${detail}`;
    if (number > 0) counted.set(key, { kind, detail, count: (counted.get(key)?.count ?? 0) + number });
  };
  const targets = new Map([...relationships.values()].flat().map((one) => [one.target, one]));
  for (const { kind, target, isExternal } of targets.values()) {
    const extra = isExternal || !source.has(target) ? undefined : partKinds[kind];
    if (extra === "custom-xml") {
      const root = await rootName(source, target);
      if (root === inkRoot) count("ink", "", 1);
      else count(extra, root, 1);
    } else if (extra) count(extra, "", 1);
    if (kind === "image" && !isExternal && source.has(target) && withoutMetadata(await source.bytes(target)))
      count("picture-metadata", "", 1);
    if (kind === "drawing" && !isExternal && source.has(target))
      count("invisible-shape", "", await invisibleShapes(source, target));
  }
  for (const { counts } of surveys) {
    count("scenario", "", counts.scenario);
    count("custom-view", "", counts.customSheetView);
    count("sheet-property", "", counts.customPr);
  }
  return [...counted.values()];
}

async function rootName(source: PartSource, part: string): Promise<string> {
  return parseXml(part, await source.text(part), () => false).name;
}

/**
 * Shapes of a drawing that are there but not shown (20.1.2.2.8 cNvPr). Those that stand for form controls in programs
 * that know the controls are always hidden so, and stand in an alternative.
 */
async function invisibleShapes(source: PartSource, part: string): Promise<number> {
  let count = 0;
  parseXml(part, await source.text(part), (name, attributes) => {
    if (name === "AlternateContent") return false;
    const hidden = name === "cNvPr" ? attributes.get("hidden") : undefined;
    if (hidden === "1" || hidden === "true") count += 1;
    return true;
  });
  return count;
}
