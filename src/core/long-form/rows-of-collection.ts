import type { CollectedMeasure, Collection } from "../collecting/collection.ts";
import { factsOf } from "../collecting/points.ts";
import type { Answer } from "../collecting/reply.ts";
import { toldPart, untold, type AnswerState, type LongRow } from "./long-row.ts";

/**
 * The long form of a collection: a line for each measure, organization and reply, and one for each answer that is
 * missing. Each measure has at least one line.
 */
export function rowsOfCollection({ schema, period, measures }: Collection): LongRow[] {
  return measures.flatMap(rowsOfMeasure);

  function rowsOfMeasure(measure: CollectedMeasure): LongRow[] {
    const { answers, replaced, foreign, unanswered } = measure;
    const facts = { schema: schema.name, reportingDate: period.reportingDate, ...factsOf(measure) };
    const rowOf = ({ from, rows, table }: Answer, answer: AnswerState): LongRow => ({
      ...facts,
      organization: from.organization,
      answer,
      ...toldPart(rows, table, schema),
      file: from.reply.file,
    });
    const missing = answers.length + unanswered.length === 0 ? [undefined] : unanswered;
    return [
      ...answers.map((one) => rowOf(one, "counted")),
      ...replaced.map((one) => rowOf(one, "replaced")),
      // Where nobody else has answered, they count.
      ...foreign.filter((one) => !answers.includes(one)).map((one) => rowOf(one, "foreign")),
      ...missing.map((organization): LongRow => ({
        ...facts,
        organization,
        answer: "missing",
        ...untold,
        file: undefined,
      })),
    ];
  }
}
