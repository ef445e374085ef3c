import { largest, type PivotPlan, type SheetPlan } from "../../../../core/index.ts";
import { PartCollection, type AddedParts } from "../added-parts.ts";
import { contentTypes, type Dialect } from "../names.ts";
import { cacheDefinitionXml, cacheRecordsXml, pivotCache, type PivotCache } from "./pivot-cache.ts";
import { checkPivot, pivotSource } from "./pivot-source.ts";
import { pivotTableXml } from "./pivot-table.ts";

/** The pivot tables of planned sheets as parts, and where sheets and workbook must name them. */
export interface AddedPivots extends AddedParts {
  /** Each needs a relationship `pivotTable` from its sheet. */
  readonly tables: readonly { readonly sheet: SheetPlan; readonly part: string }[];
  /** Each needs a relationship `pivotCacheDefinition` from the workbook, and an entry in its `pivotCaches`. */
  readonly caches: readonly { readonly cacheId: number; readonly part: string }[];
}

/** What the workbook has already, and what it calls things. */
export interface PivotSurroundings {
  /** Names of the package's parts. */
  readonly partNames: Iterable<string>;
  /** Ids in the workbook's `pivotCaches`. */
  readonly cacheIds: Iterable<number>;
  /** The name in this workbook of a table by the name that the plan gives it. */
  readonly tableNameOf: (table: string) => string;
  /** The differential format (`dxf`) of items' labels, which wraps them. */
  readonly labelFormat: number;
  readonly dialect: Dialect;
}

/**
 * Writes the pivot tables of planned sheets. Pivot tables that read one table share one cache, as in Excel.
 *
 * Throws when a plan does not fit its source (`checkPivot`); nothing is written then.
 */
export function pivotParts(sheets: readonly SheetPlan[], surroundings: PivotSurroundings): AddedPivots {
  const { partNames, cacheIds, labelFormat, dialect } = surroundings;
  const plans = sheets.flatMap((sheet) => sheet.pivots.map((plan) => ({ sheet, plan })));
  const sources = [...new Set(plans.map(({ plan }) => plan.source))];
  const collection = new PartCollection(partNames, dialect);
  const firstId = Math.max(0, largest(cacheIds)) + 1;
  const tables: { sheet: SheetPlan; part: string }[] = [];
  const caches = sources.map((name, index) => {
    const reading = plans.filter(({ plan }) => plan.source === name);
    const cache = checkedCache(
      name,
      reading.map(({ plan }) => plan),
      sheets,
    );
    const cacheId = firstId + index;
    const part = addCache(collection, cache, surroundings);
    for (const { sheet, plan } of reading) {
      const table = collection.reserve("xl/pivotTables/pivotTable");
      const relationship = { id: "rId1", kind: "pivotCacheDefinition", target: part };
      const xml = pivotTableXml(plan, cache, { cacheId, labelFormat }, dialect);
      collection.add(table, contentTypes.pivotTable, xml, [relationship]);
      tables.push({ sheet, part: table });
    }
    return { cacheId, part };
  });
  return { parts: collection.parts, contentTypes: collection.contentTypes, tables, caches };
}

function checkedCache(name: string, plans: readonly PivotPlan[], sheets: readonly SheetPlan[]): PivotCache {
  const source = pivotSource(name, sheets);
  for (const plan of plans) checkPivot(plan, source);
  return pivotCache(source, plans);
}

function addCache(collection: PartCollection, cache: PivotCache, surroundings: PivotSurroundings): string {
  const { tableNameOf, dialect } = surroundings;
  const definition = collection.reserve("xl/pivotCache/pivotCacheDefinition");
  const records = collection.reserve("xl/pivotCache/pivotCacheRecords");
  const relationship = { id: "rId1", kind: "pivotCacheRecords", target: records };
  const definitionXml = cacheDefinitionXml(cache, tableNameOf(cache.source.name), relationship.id, dialect);
  collection.add(definition, contentTypes.pivotCacheDefinition, definitionXml, [relationship]);
  collection.add(records, contentTypes.pivotCacheRecords, cacheRecordsXml(cache, dialect));
  return definition;
}
