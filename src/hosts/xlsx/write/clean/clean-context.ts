import type { CleaningPlan, SheetCleaning } from "../../../../core/index.ts";
import { attributeText } from "../../xml/escape.ts";
import type { XmlElement } from "../../xml/elements.ts";
import type { Relationship } from "../../read/relationships.ts";
import type { KeptStrings } from "./kept-strings.ts";
import type { SeenFormats } from "./seen-formats.ts";
import type { References } from "./shifted-formula.ts";
import type { SheetShift } from "./sheet-shift.ts";

/** What the parts of a clean copy are made with. */
export interface CleanContext {
  readonly plan: CleaningPlan;
  readonly references: References;
  readonly strings: KeptStrings;
  readonly formats: SeenFormats | undefined;
  /** Whether rows, columns, sheets or values go, so that what charts remember of them must not stay. */
  readonly forgets: boolean;
}

/** What a worksheet is cleaned with. */
export interface WorksheetContext extends CleanContext {
  /** The name of the part. */
  readonly part: string;
  readonly cleaning: SheetCleaning;
  readonly shift: SheetShift;
  /** Whether the sheet is the one that is seen first. */
  readonly isFirst: boolean;
  /** The relationships of the part that a clean copy keeps, by their ids. */
  readonly kept: ReadonlyMap<string, Relationship>;
}

/** An element with other attributes and another inside. */
export function rewritten(
  { qualifiedName }: XmlElement,
  attributes: Readonly<Record<string, string | undefined>>,
  inside = "",
): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${attributeText(value)}"`],
  );
  const start = `<${qualifiedName}${written.join("")}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${qualifiedName}>`;
}

/** The attributes of an element but for some; with their names as written. */
export function without({ attributes }: XmlElement, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !names.includes(name.slice(name.indexOf(":") + 1))),
  );
}
