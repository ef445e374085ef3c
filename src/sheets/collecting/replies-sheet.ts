import type { Collection, PlannedCell, ReplyAccount, SheetPlan } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";

/** The headers in order, each with the width of its column. */
const columns = [
  ["organization", 20],
  ["state", 14],
  ["file", 34],
  ["knownBy", 28],
  ["measures", 20],
  ["unanswered", 20],
  ["errors", 13],
  ["warnings", 12],
  ["late", 22],
] as const;

/**
 * Who has replied and with what: a row for each reply, each organization without one, and each file that is no reply.
 */
export function repliesSheetPlan(collection: Collection, { collecting }: Catalogue): SheetPlan {
  const { sheets, repliesHeaders, states, sources, unknownOrganization, countingNote } = collecting;
  const { replies, missing, unread, measures } = collection;
  const counts = new Map<string, number>();
  for (const name of measures.flatMap(({ unanswered }) => unanswered)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const unansweredBy = (organization: string | undefined): number =>
    organization === undefined ? 0 : (counts.get(organization) ?? 0);
  const replied = replies.map((one: ReplyAccount) => [
    one.organization ?? unknownOrganization,
    states.replied,
    one.reply.file,
    one.knownBy.length === 0 ? null : one.knownBy.map((source) => sources[source]).join("\n"),
    one.measures,
    unansweredBy(one.organization),
    one.errors,
    one.warnings,
    one.late,
  ]);
  const others = [
    ...missing.organizations.map((name) => [name, states.missing, null, null, 0, unansweredBy(name)]),
    ...unread.map(({ file, organization }) => [organization ?? null, states.unread, file]),
  ];
  const rows = [...replied, ...others].map((values) =>
    columns.map((_, at): PlannedCell => {
      const value = values[at] ?? null;
      return { value, style: typeof value === "number" ? "count" : "wrapped" };
    }),
  );
  return {
    kind: "collection-replies",
    name: sheets.replies,
    columnWidths: columns.map(([, width]) => width),
    rows: [
      columns.map(([name]): PlannedCell => ({ value: repliesHeaders[name], style: "column-header" })),
      ...rows,
      [],
      [{ value: countingNote({ measures: measures.length }), style: "note" }],
    ],
    table: { name: "ShinchokuReplies", top: 0, bottom: rows.length, columnCount: columns.length },
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: { first: 0, last: 0 }, isOnePage: false },
  };
}
