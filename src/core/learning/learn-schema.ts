import { findTables, type TableProblem } from "../find-table.ts";
import type { Table } from "../reading/table.ts";
import { builtInSchema } from "../schema/built-in/index.ts";
import { fieldNames, type Schema, type Stage, type Status } from "../schema/schema.ts";
import { headerSearchRows } from "../reading/header.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { learnColumns } from "./learn-columns.ts";
import { learnOrganizations } from "./learn-organizations.ts";
import { learnPeriod, titleTexts } from "./learn-period.ts";
import { learnStatuses } from "./learn-statuses.ts";
import { readLegend } from "./legend.ts";
import type { ProposedColumn, SchemaProposal } from "./proposal.ts";
import { surveyTables, type LearningPlace } from "./survey.ts";

/** A proposal, or why there is none. */
export type LearningOutcome =
  { readonly ok: true; readonly proposal: SchemaProposal } | { readonly ok: false; readonly problem: TableProblem };

/**
 * Proposes a schema from what a workbook holds. It is read twice: for what its columns are, by words that all plans use and by
 * the values under them, and then for its statuses and organizations.
 */
export function learnSchema(workbook: Workbook, place: LearningPlace): LearningOutcome {
  const general = builtInSchema("general");
  const columns = learnColumns(surveyTables(workbook, place));
  const draft: Schema = { ...general, fields: columns.map(({ field }) => field) };
  const readable = columns.length === 0 ? general : draft;
  const outcome = findTables(workbook, { sheets: place.sheets }, readable, 0);
  if (!outcome.found) return { ok: false, problem: outcome.problem };
  const tables = outcome.tables.map(({ table }) => table);
  const titles = tables.flatMap((table) => titleTexts(workbook, table));
  const { statuses, proposed, suspects } = learnStatuses(tables, readLegend(workbook));
  if (statuses.length === 0) return { ok: false, problem: noStatus(tables, columns, general) };
  const learnt = learnOrganizations(tables);
  const schema: Schema = {
    ...draft,
    name: "plan",
    title: [...titles.filter((text) => planWords.test(text)), ...titles].slice(0, 1).join(""),
    statuses: statuses.map((status) => ({ ...status, requires: requirements(status, tables) })),
    organizations: learnt.organizations,
    period: learnPeriod(titles),
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
