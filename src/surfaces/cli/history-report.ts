import { isoDate, type History, type HistoryStep, type MeasureHistory } from "../../core/index.ts";
import { periodNames } from "../../sheets/history/period-names.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Line } from "./shown-text.ts";

/** What a history says on a terminal: the counts of each period, then the measures that have moved or stand still. */
export function historyText(history: History, { history: words, summary, commandLine }: Catalogue): Line[] {
  const { schema, periods, measures, counts } = history;
  const labels = [...schema.statuses.map(({ shortLabel }) => shortLabel), summary.lacking.status];
  const { lines } = words;
  const numberOf = (isSuch: (measure: MeasureHistory) => boolean): number => measures.filter(isSuch).length;
  return [
    [{ text: lines.heading({ periods: periods.length, measures: measures.length }), look: "bold" }],
    ...periodNames(history).flatMap((period, at) => [
      lines.period({
        period,
        counts: labels.flatMap((label, group) => {
          const count = counts[at]?.[group] ?? 0;
          return count > 0 ? [{ label, count }] : [];
        }),
      }),
      ...periods.slice(at, at + 1).map(
        ({
          check: {
            period: { reportingDate, source },
          },
        }) => {
          const said = commandLine.reportingDate({ date: isoDate(reportingDate), source });
          return `    ${said}`;
        },
      ),
    ]),
    "",
    lines.totals({
      postponed: numberOf(({ postponed }) => postponed >= 2),
      unchanged: numberOf(({ unchanged }) => unchanged > 1),
      added: numberOf(({ steps, kin }) => kin.length === 0 && steps.slice(0, -1).every((step) => step === undefined)),
      gone: numberOf(({ steps, kin }) => kin.length === 0 && steps.at(-1) === undefined),
    }),
    ...measures.map((measure) => lines.measure({ ...measure, statuses: measure.steps.map(labelOf) })),
  ];

  function labelOf(step: HistoryStep | undefined): string | undefined {
    return step && (step.status?.shortLabel ?? summary.lacking.status);
  }
}

/** A history as one JSON document. */
export function historyJson({ schema, periods, measures, counts }: History): string {
  const document = {
    schema: { name: schema.name, title: schema.title, version: schema.version },
    periods: periods.map(({ file, check }, at) => ({
      file,
      asOf: isoDate(check.period.reportingDate),
      statuses: [...schema.statuses, undefined].map((status, group) => ({
        status: status?.code ?? null,
        count: counts[at]?.[group] ?? 0,
      })),
    })),
    measures: measures.map(({ number, name, organizations, steps, postponed, unchanged, kin }) => ({
      ...{ number: number ?? null, name: name ?? null, organizations: organizations ?? null },
      steps: steps.map((step) => (step ? { status: step.status?.code ?? null, due: step.due ?? null } : null)),
      ...{ postponed, unchanged },
      kin: kin.map((one) => ({ way: one.way, number: one.number ?? null, name: one.name ?? null })),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
