import { append, type PivotPlan } from "../../../../core/index.ts";
import { attributeText } from "../../xml/escape.ts";
import type { Dialect } from "../names.ts";
import { stringAttribute } from "../string-text.ts";
import { distinctValues, fieldIndex, pivotKey, type PivotSource } from "./pivot-source.ts";

/**
 * The values of a source table as pivot tables share them (ECMA-376 part 1, 18.10).
 *
 * Only fields that are the rows or columns of a pivot table list their items, as in files that Excel writes; all others
 * stand in the records as they are. A listed item that repeats another makes Excel repair the workbook.
 */
export interface PivotCache {
  readonly source: PivotSource;
  /** Items by the place of their field; every one is a value of the source. */
  readonly sharedItems: ReadonlyMap<number, readonly string[]>;
}

/**
 * The cache of pivot tables that fit one source (`checkPivot`); items stand in the order of the first plan that lists
 * them.
 */
export function pivotCache(source: PivotSource, plans: readonly PivotPlan[]): PivotCache {
  const sharedItems = new Map<number, readonly string[]>();
  for (const { rowField, rowItems, columnField, columnItems } of plans) {
    for (const [field, items] of [
      [rowField, rowItems],
      [columnField, columnItems],
    ] as const) {
      const index = fieldIndex(source, field);
      if (!sharedItems.has(index)) sharedItems.set(index, items);
    }
  }
  return { source, sharedItems };
}

/**
 * The part `pivotCacheDefinition`. Excel reads the source anew when it opens the workbook. `tableName` is the name that
 * the source has in the workbook.
 */
export function cacheDefinitionXml(
  { source, sharedItems }: PivotCache,
  tableName: string,
  recordsId: string,
  dialect: Dialect,
): string {
  const fields = source.fields.map((name, index) => {
    const values = source.rows.map((row) => row[index] ?? null);
    const shared = sharedItems.get(index);
    const items = shared ? listedItems(shared) : unlistedItems(values);
    return `<cacheField name="${stringAttribute(name)}" numFmtId="0">${items}</cacheField>`;
  });
  return (
    `<pivotCacheDefinition xmlns="${dialect.main}" xmlns:r="${dialect.relationships}" r:id="${recordsId}"` +
    ' refreshOnLoad="1" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3"' +
    ` recordCount="${String(source.rows.length)}"><cacheSource type="worksheet">` +
    `<worksheetSource name="${attributeText(tableName)}"/></cacheSource>` +
    `<cacheFields count="${String(fields.length)}">${fields.join("")}</cacheFields></pivotCacheDefinition>`
  );
}

/** The items of a field; Excel says of a list that one of them is long. */
function listedItems(items: readonly string[]): string {
  const list = items.map((text) => `<s v="${stringAttribute(text)}"/>`);
  const long = items.some(isLong) ? ' longText="1"' : "";
  return `<sharedItems count="${String(items.length)}"${long}>${list.join("")}</sharedItems>`;
}

/** What kinds of value a field holds; the attributes that Excel writes for each mixture (18.10.1.90 sharedItems). */
function unlistedItems(values: readonly (string | number | null)[]): string {
  const numbers = values.filter((value) => typeof value === "number");
  const texts = values.filter((value) => typeof value === "string");
  const hasBlank = numbers.length + texts.length < values.length;
  const attributes: string[] = [];
  if (texts.length === 0 && !hasBlank) attributes.push('containsSemiMixedTypes="0"');
  if (texts.length === 0 && numbers.length === 0) attributes.push('containsNonDate="0"');
  if (texts.length === 0) attributes.push('containsString="0"');
  if (hasBlank) attributes.push('containsBlank="1"');
  if (texts.length > 0 && numbers.length > 0) attributes.push('containsMixedTypes="1"');
  if (numbers.length > 0) append(attributes, numberAttributes(numbers));
  if (texts.some(isLong)) attributes.push('longText="1"');
  return `<sharedItems${attributes.map((attribute) => ` ${attribute}`).join("")}/>`;
}

/** Characters above which a text is a long one (18.10.1.90 sharedItems, longText). */
const longTextLength = 255;

function isLong(text: string): boolean {
  return text.length > longTextLength;
}

function numberAttributes(numbers: readonly number[]): string[] {
  const least = numbers.reduce((one, other) => Math.min(one, other));
  const greatest = numbers.reduce((one, other) => Math.max(one, other));
  const integer = numbers.every((value) => Number.isInteger(value)) ? ['containsInteger="1"'] : [];
  return ['containsNumber="1"', ...integer, `minValue="${String(least)}"`, `maxValue="${String(greatest)}"`];
}

/** The part `pivotCacheRecords`: every row of the source; listed items by their place, other values as they are. */
export function cacheRecordsXml({ source, sharedItems }: PivotCache, dialect: Dialect): string {
  const references = source.fields.map((_, index) => {
    const items = sharedItems.get(index);
    return items && itemReferences(items, distinctValues(source, index));
  });
  const records = source.rows.map((row) => {
    const values = row.map((value, index) => references[index]?.get(value) ?? recordValue(value));
    return `<r>${values.join("")}</r>`;
  });
  const count = String(records.length);
  return `<pivotCacheRecords xmlns="${dialect.main}" count="${count}">${records.join("")}</pivotCacheRecords>`;
}

/** For each value of a field, the element that refers to its item. */
function itemReferences(
  items: readonly string[],
  values: ReadonlySet<string | number | null>,
): ReadonlyMap<string | number | null, string> {
  const places = new Map(items.map((text, place) => [pivotKey(text), place]));
  return new Map(
    Array.from(values).flatMap((value) => {
      const place = places.get(pivotKey(String(value)));
      return place === undefined ? [] : [[value, `<x v="${String(place)}"/>`] as const];
    }),
  );
}

function recordValue(value: string | number | null): string {
  if (value === null) return "<m/>";
  return typeof value === "number" ? `<n v="${String(value)}"/>` : `<s v="${stringAttribute(value)}"/>`;
}
