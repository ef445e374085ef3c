import { findTables, tellingTitles, type TableProblem } from "../find-table.ts";
import type { Table } from "../reading/table.ts";
import { generalSchema } from "../schema/built-in/general.ts";
import { fieldNames, type Period, type Schema, type Stage, type Status } from "../schema/schema.ts";
import { headerSearchRows } from "../reading/header.ts";
import type { LearningAnswers } from "./answers.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { learnColumns } from "./learn-columns.ts";
import { learnOrganizations } from "./learn-organizations.ts";
import { learnPeriod, titleTexts } from "./learn-period.ts";
import { learnStatuses } from "./learn-statuses.ts";
import { readChoiceLists, readLegend } from "./legend.ts";
import type { ProposedColumn, SchemaProposal } from "./proposal.ts";
import { surveyTables } from "./survey.ts";

/** A proposal; or why there is none, and the columns that were seen, of which a person may say what they are. */
export type LearningOutcome =
  | { readonly ok: true; readonly proposal: SchemaProposal }
  | { readonly ok: false; readonly problem: TableProblem; readonly columns: readonly ProposedColumn[] };

/**
 * Proposes a schema from what a workbook holds and a person says of it. It is read twice: for what its columns are, by
 * words that all plans use and by the values under them, and then for its statuses and organizations.
 */
export function learnSchema(workbook: Workbook, answers: LearningAnswers): LearningOutcome {
  const general = generalSchema();
  const columns = learnColumns(surveyTables(workbook, answers), answers.columns ?? []);
  const draft: Schema = { ...general, fields: columns.map(({ field }) => field) };
  // Where a person points at a row below which nothing is, no other row will do.
  const readable = columns.length === 0 && answers.headerRow === undefined ? general : draft;
  const outcome = findTables(workbook, { sheets: answers.sheets }, readable, 0);
  if (!outcome.found) return { ok: false, problem: inGeneralWords(outcome.problem), columns };
  const tables = outcome.tables.map(({ table }) => table);
  const titles = tables.flatMap((table) => titleTexts(workbook, table));
  const explained = { legend: readLegend(workbook), choiceLists: readChoiceLists(workbook) };
  const { statuses, proposed, suspects } = learnStatuses(tables, explained, answers);
  if (statuses.length === 0) return { ok: false, problem: noStatus(tables, columns, general), columns };
  const learnt = learnOrganizations(tables, answers);
  const schema: Schema = {
    ...draft,
    name: "plan",
    title: answers.title ?? [...titles.filter((text) => planWords.test(text)), ...titles].slice(0, 1).join(""),
    statuses: statuses.map((status) => ({ ...status, requires: requirements(status, tables) })),
    organizations: learnt.organizations,
    period: periodSaid(answers, titles),
  };
  return {
    ok: true,
    proposal: {
      schema,
      sheets: tables.map(({ sheet }) => sheet),
      measures: tables.reduce((sum, { measures }) => sum + measures.length, 0),
      columns,
      statuses: proposed,
      suspects: [...suspects, ...learnt.suspects],
      organizations: learnt.proposed,
    },
  };
}

/** The columns that tell a progress table, by the titles that every plan knows and not by those of the draft. */
function inGeneralWords(problem: TableProblem): TableProblem {
  if (problem.code !== "no-progress-table") return problem;
  return { ...problem, facts: { ...problem.facts, wanted: tellingTitles(generalSchema()) } };
}

function periodSaid({ period }: LearningAnswers, titles: readonly string[]): Period | undefined {
  if (period === undefined) return learnPeriod(titles);
  return period === "none" ? undefined : period;
}

/** A plan whose measures have no status is none that can be checked. */
function noStatus(tables: readonly Table[], columns: readonly ProposedColumn[], { fields }: Schema): TableProblem {
  const facts = {
    sheets: tables.map(({ sheet }) => sheet),
    wanted: fields.filter(({ name }) => name === fieldNames.status).map(({ title }) => title),
    found: columns.map(({ header }) => header),
    searchedRows: headerSearchRows,
  };
  return { code: "no-progress-table", facts };
}

/** What titles of plans and of their reports are called. */
const planWords = /計画|戦略|工程表|進捗|推進|方針|施策|プラン|plan|programme|program|strategy|commitment/iu;

/** Stages in which one asks why. */
const questioned: readonly Stage[] = ["late", "undecided", "stopped"];
/** So many rows must have a status to tell what it requires; one of them may have been forgotten. */
const fewestRows = 4;

/** A reason, where all rows with a status that asks for one give it, but perhaps one. */
function requirements({ label, stage }: Status, tables: readonly Table[]): string[] {
  if (!questioned.includes(stage)) return [];
  const rows = tables
    .flatMap((table) => table.rows)
    .filter(({ cells }) => cells[fieldNames.status]?.value === label && cells[fieldNames.reason] !== undefined);
  const silent = rows.filter(({ cells }) => cells[fieldNames.reason]?.reading.kind === "empty").length;
  return rows.length >= fewestRows && silent <= 1 ? [fieldNames.reason] : [];
}
