import type { WorkbookCheck } from "../check-workbook.ts";
import { organizationNames } from "../collecting/organization-names.ts";
import type { Measure, MeasureRow, Table } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { saidText, toldPart, type LongRow } from "./long-row.ts";

/**
 * The long form of a workbook: a line for each measure and each of its organizations, in sheet order; one without an
 * organization where none is named. An organization that has rows of its own is told by these alone.
 *
 * @param file as it is to stand in the lines
 */
export function rowsOfCheck({ schema, period, tables }: WorkbookCheck, file: string): LongRow[] {
  const names = organizationNames(schema);
  return tables.flatMap((table) => table.measures.flatMap((measure) => rowsOfMeasure(measure, table)));

  function rowsOfMeasure(measure: Measure, table: Table): LongRow[] {
    const { cells } = measure.rows[0];
    const facts = {
      schema: schema.name,
      reportingDate: period.reportingDate,
      number: saidText(cells[fieldNames.number]),
      name: saidText(cells[fieldNames.name]),
    };
    return [...byOrganization(measure)].map(([organization, rows]): LongRow => ({
      ...facts,
      organization,
      answer: "counted",
      ...toldPart(rows, table, schema),
      file,
    }));
  }

  /** The rows of each organization that the measure names, in the order in which it does. */
  function byOrganization({ rows }: Measure): Map<string | undefined, [MeasureRow, ...MeasureRow[]]> {
    const found = new Map<string | undefined, [MeasureRow, ...MeasureRow[]]>();
    for (const row of rows) {
      const named = names.of([row]);
      for (const organization of named.length > 0 ? named : [undefined]) {
        const known = found.get(organization);
        if (known) known.push(row);
        else found.set(organization, [row]);
      }
    }
    return found;
  }
}
