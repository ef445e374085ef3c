import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnLetters, isoDate, rangeAddress } from "../../../core/index.ts";
import type { CheckView, FurtherTable, ReportColumn } from "../checking/report.ts";
import { sayRuleSettings } from "../../../words/say.ts";
import { skippedByReason } from "../../../words/skipped-rows.ts";
import { needsOwnSchema } from "../state/learning-after.ts";
import { useColumnsLook } from "./columns-look.ts";
import { Disclosure } from "./Disclosure.tsx";
import { LearningOffer } from "./LearningOffer.tsx";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** What was recognized: the sheet, the range, and what every column was taken for, which a user can correct. */
export function TableCard(): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const { report, settings } = state;
  if (!report) return null;
  const words = catalogue.pane.table;
  const { columns, skippedRows, unreadTexts, furtherTables } = report;
  const first = words.read(readFacts(report));
  const others = furtherTables.length;
  const all = furtherTables.reduce((sum, { measures }) => sum + measures, report.measures);
  const recognized = columns.filter(({ field }) => field !== undefined).length;
  const { settings: settingWords } = catalogue.pane;
  const date = isoDate(report.period.reportingDate);
  return (
    <Disclosure
      summary={
        <>
          <b>{report.sheet}</b>{" "}
          <span>{furtherTables.length === 0 ? first : words.readSeveral({ others, measures: all })}</span>
        </>
      }
    >
      <p className={look.muted}>
        <b>{settingWords.schema}</b> {settingWords.schemaInUse(report.schema)}
      </p>
      {sayRuleSettings(report.schema, catalogue).map((line) => (
        <p key={line} className={look.muted}>
          {line}
        </p>
      ))}
      <p className={look.muted}>
        <b>{settingWords.reportingDate}</b> {settingWords.reportingDateInUse({ ...report.period, date })}
      </p>
      {[...(furtherTables.length > 0 ? [report] : []), ...furtherTables].map((table) => (
        <p key={table.sheet} className={look.muted}>
          <b>{table.sheet}</b> {words.read(readFacts(table))}
        </p>
      ))}
      <SheetChoice report={report} />
      <h2 className={look.heading}>{words.columns({ recognized, all: columns.length })}</h2>
      <ColumnTable report={report} />
      {settings.columns.length > 0 && (
        <div className={look.row}>
          <p className={look.muted}>{words.corrected}</p>
          <Button size="small" onClick={() => void actions.settle({ ...settings, columns: [] })}>
            {words.restore}
          </Button>
        </div>
      )}
      {report.schema.source === "built-in" && !needsOwnSchema(state) && <LearningOffer />}
      {skippedByReason(skippedRows).map((skipped) => (
        <p key={skipped.reason} className={look.muted}>
          {words.skipped(skipped)}
        </p>
      ))}
      {unreadTexts > 0 && <p className={look.muted}>{words.unreadTexts({ count: unreadTexts })}</p>}
    </Disclosure>
  );
}

function readFacts({ range, measures, rows }: FurtherTable): { range: string; measures: number; rows: number } {
  return { range: rangeAddress(range), measures, rows };
}

function SheetChoice({ report }: { readonly report: CheckView }): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const { settings } = state;
  const { table: words } = catalogue.pane;
  const plan = [report.sheet, ...report.furtherTables.map(({ sheet }) => sheet)];
  const sheets = [...plan, ...report.otherSheets];
  if (sheets.length === 1 && settings.sheet === undefined) return null;
  return (
    <Field className={look.field} label={words.sheet}>
      <Select
        value={settings.sheet ?? ""}
        onChange={(_, { value }) =>
          void actions.settle({ ...settings, sheet: value === "" ? undefined : value, columns: [] })
        }
      >
        <option value="">{words.allSheets}</option>
        {sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </Field>
  );
}

function ColumnTable({ report }: { readonly report: CheckView }): ReactElement {
  const { catalogue } = usePane();
  const styles = useColumnsLook();
  const words = catalogue.pane.table;
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col" className={styles.header}>
            {words.columnHeader}
          </th>
          <th scope="col" className={styles.header}>
            {words.fieldHeader}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.columns.map((column) => (
          <tr key={column.column}>
            <th scope="row" className={styles.header}>
              <span className={styles.letters}>{columnLetters(column.column)}</span>
              {column.header}
            </th>
            <td className={styles.cell}>
              <FieldChoice column={column} report={report} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FieldChoice({ column, report }: { readonly column: ReportColumn; readonly report: CheckView }): ReactElement {
  const { actions, catalogue } = usePane();
  const words = catalogue.pane.table;
  const { header } = column;
  return (
    <Select
      size="small"
      value={column.field ?? ""}
      aria-label={words.chooseField({ header, column: columnLetters(column.column) })}
      onChange={(_, { value }) => void actions.chooseColumn(header, value === "" ? undefined : value)}
    >
      <option value="">{words.noField}</option>
      {report.fields.map(({ name, title }) => (
        <option key={name} value={name}>
          {title}
        </option>
      ))}
    </Select>
  );
}
