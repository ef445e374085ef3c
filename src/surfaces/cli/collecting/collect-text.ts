import { isoDate } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayPoint } from "../../../words/say.ts";
import { unreadColumnsOf, type CheckedReplies, type Collected } from "../../collecting/index.ts";
import type { Line } from "../shown-text.ts";
import { statusLines } from "../summary-text.ts";

/** What a collection says on a terminal: who has replied, what is to be cleared up, and the figure. */
export function collectText(
  { collection, summary, check, others, otherSchemas, replies }: CheckedReplies & Collected,
  catalogue: Catalogue,
): Line[] {
  const { collecting, commandLine, severities, summary: words } = catalogue;
  const { lines } = collecting;
  const { measures, missing, points } = collection;
  const answers = measures.reduce((sum, one) => sum + one.answers.length, 0);
  const { title, version } = check.schema;
  const isComplete = missing.measures.length + missing.organizations.length === 0;
  return [
    [{ text: lines.collected({ replies: replies.length, measures: measures.length, answers }), look: "bold" }],
    commandLine.schema({ title, version, source: replies[0]?.check.schemaSource ?? "built-in" }),
    commandLine.reportingDate({ date: isoDate(check.period.reportingDate), source: check.period.source }),
    ...(otherSchemas.length > 0 ? [lines.schemasDiffer({ files: otherSchemas, title })] : []),
    "",
    ...collection.replies.map((one) => `  ${lines.reply({ ...one, file: one.reply.file })}`),
    ...replies.flatMap((reply) => {
      const columns = unreadColumnsOf(reply);
      return columns.length > 0 ? [`  ${lines.unreadColumns({ file: reply.file, columns })}`] : [];
    }),
    ...(others.length > 0 ? ["", lines.unreadHeading, ...others.map(({ sentence }) => `  ${sentence}`)] : []),
    "",
    isComplete ? lines.complete : lines.missing(missingCounts(missing)),
    ...points.flatMap((point): Line[] => {
      const { message, hint } = sayPoint(point, catalogue);
      const { at, file } = point;
      const place = at ? `${at.file} ${at.sheet}!${at.cell} ` : file === undefined ? "" : `${file} `;
      return [[`  ${place}`, { text: severities[point.severity], look: point.severity }, ` ${message}`], `    ${hint}`];
    }),
    "",
    ...statusLines(summary, catalogue),
    "",
    [{ text: words.conclusion(summary.conclusion), look: "bold" }],
  ];
}

function missingCounts({ measures, organizations }: Collected["collection"]["missing"]): {
  readonly organizations: readonly string[];
  readonly measures: number;
} {
  return { organizations, measures: measures.length };
}
