import {
  countBySeverity,
  factsOf,
  isoDate,
  type CollectedMeasure,
  type CollectionPoint,
  type Reply,
} from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayPoint } from "../../../words/say.ts";
import { unreadColumnsOf, type CheckedReplies, type Collected } from "../../collecting/index.ts";
import { jsonPieces } from "../json-pieces.ts";
import { jsonFinding } from "../json-report.ts";

/**
 * A collection as one JSON document, in pieces. `measures` counts each measure once. Findings are those between the
 * replies, then those of each reply in its own cells.
 */
export function collectJson(report: CheckedReplies & Collected, catalogue: Catalogue): Iterable<string> {
  const { collection, summary, check, others, otherSchemas, replies } = report;
  const { measures, missing, disagreements, points } = collection;
  const { schema } = check;
  const { counts } = summary;
  return jsonPieces({
    files: [
      ...collection.replies.map(({ reply, organization, knownBy, measures: answered, errors, warnings, late }) => ({
        ...{ file: reply.file, isReply: true, organization: organization ?? null, knownBy },
        ...{ measures: answered, errors, warnings, late, unreadColumns: unreadColumnsOf(reply) },
      })),
      ...others.map(({ shown, sentence }) => ({ file: shown, isReply: false, reason: sentence })),
    ],
    schema: { name: schema.name, title: schema.title, version: schema.version },
    otherSchemas,
    asOf: isoDate(check.period.reportingDate),
    measures: measures.length,
    answers: measures.reduce((sum, one) => sum + one.answers.length, 0),
    statuses: [
      ...counts.statuses.map(({ status, count }) => ({ status: status.code, label: status.label, count })),
      { status: null, label: catalogue.summary.lacking.status, count: counts.notCounted.count },
    ],
    missing: {
      measures: missing.measures.map(({ measure, organizations }) => ({ ...jsonMeasure(measure), organizations })),
      organizations: missing.organizations,
    },
    disagreements: disagreements.map(({ measure, field, values }) => ({ ...jsonMeasure(measure), field, values })),
    counts: countBySeverity(check.findings),
    findings: jsonFindings(points, replies, catalogue),
  });
}

function jsonMeasure(measure: CollectedMeasure): object {
  const { number, name } = factsOf(measure);
  return { number: number ?? null, name: name ?? null };
}

function* jsonFindings(
  points: readonly CollectionPoint[],
  replies: readonly Reply[],
  catalogue: Catalogue,
): Generator<object> {
  for (const point of points) {
    const { code, severity, file = null, at, facts } = point;
    const place = at ? { file: at.file, sheet: at.sheet, cell: at.cell } : { file };
    yield { rule: code, severity, ...place, ...sayPoint(point, catalogue), facts };
  }
  for (const { file, check } of replies) {
    for (const finding of check.findings) yield { file, ...jsonFinding(finding, check.report, catalogue) };
  }
}
