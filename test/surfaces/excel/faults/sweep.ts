import type { ExcelDouble, Interruption } from "../../../hosts/excel/double/excel-double.ts";
import { arrangedWorkbook, openedPane, type Pane, type PaneAction } from "./actions.ts";
import { contentOf, type Content } from "./content.ts";

/** When the k-th request fails: before or after it is carried out, or after a share of its actions. */
export type Moment = "before" | "after" | number;

/** One injected failure. */
export interface Fault {
  readonly action: PaneAction;
  /** The request that fails, from 0. */
  readonly request: number;
  readonly moment: Moment;
  readonly code: string;
  /** Whether Excel answers again after that one request, or only once the action has ended. */
  readonly lasts: "once" | "until-the-end";
}

/** What an injected failure came to, and what is wrong with it; nothing is, or the test fails. */
export interface FaultResult {
  readonly fault: Fault;
  readonly came: "as-before" | "as-after" | "between";
  readonly wrong: readonly string[];
}

/** What an action makes of a workbook when nothing fails, and how many requests it takes. */
export interface Undisturbed {
  readonly before: Content;
  readonly after: Content;
  readonly requests: number;
}

export async function undisturbed(action: PaneAction): Promise<Undisturbed> {
  const { double, pane } = await prepared(action);
  const before = contentOf(double);
  const from = double.exchanges.length;
  await action.run(pane);
  if (pane.state().problem) throw new Error(`${action.name} fails by itself`);
  const after = contentOf(double);
  // An action that does nothing survives every failure.
  if (same(before, after) && !action.isRepeated) throw new Error(`${action.name} changes nothing`);
  return { before, after, requests: double.exchanges.length - from };
}

/** Injects one failure, and looks at what is left, at what the pane says, and at what the next try comes to. */
export async function faulted(fault: Fault, plain: Undisturbed): Promise<FaultResult> {
  const { double, pane } = await prepared(fault.action);
  double.interrupt = interrupter(fault);
  await fault.action.run(pane);
  double.interrupt = undefined;
  const now = contentOf(double);
  const came = same(now, plain.after) ? "as-after" : same(now, plain.before) ? "as-before" : "between";
  const wrong = [...lost(now, plain), ...untrue(pane, now, plain, came), ...left(fault, pane, now)];
  if (fault.lasts === "once") wrong.push(...unowned(pane, double));
  return { fault, came, wrong: [...wrong, ...(await unmended(fault, double, pane, plain))] };
}

async function prepared(action: PaneAction): Promise<{ readonly double: ExcelDouble; readonly pane: Pane }> {
  const double = arrangedWorkbook();
  const pane = openedPane();
  await action.before(pane);
  return { double, pane };
}

function interrupter({ request, moment, code, lasts }: Fault): ExcelDouble["interrupt"] {
  let count = -1;
  return ({ Actions }): Interruption | undefined => {
    count += 1;
    if (count > request && lasts === "until-the-end") return { moment: "before", code };
    if (count !== request) return undefined;
    return { moment: typeof moment === "number" ? Math.floor(Actions.length * moment) : moment, code };
  };
}

/**
 * Values of people's cells that are neither as before nor as they should become, and other things of people's that are
 * gone.
 */
function lost(now: Content, { before, after }: Undisturbed): string[] {
  const gone = now.people.flatMap((sheet, at) => {
    const [old, wanted] = [before.people[at], after.people[at]];
    if (sheet === old || sheet === wanted || old === undefined) return [];
    return [...cellsOf(sheet)].flatMap(([cell, value]) =>
      [cellsOf(old).get(cell), cellsOf(wanted ?? old).get(cell)].includes(value) ? [] : [`lost: ${cell}`],
    );
  });
  return now.people.length < before.people.length ? [...gone, "lost: a sheet"] : gone;
}

function cellsOf(sheet: string): ReadonlyMap<string, string> {
  const { cells, ...others } = JSON.parse(sheet) as {
    readonly cells: readonly (readonly [number, readonly unknown[][]])[];
  };
  const values = cells.flatMap(([row, line]) =>
    line.map(([column, ...value]) => [`${String(row)} ${String(column)}`, JSON.stringify(value)] as const),
  );
  return new Map([...values, ["all else", JSON.stringify(others)]]);
}

/** What the pane says that is not so. */
function untrue(pane: Pane, now: Content, { before, after }: Undisturbed, came: FaultResult["came"]): string[] {
  const { problem, left: remains, done, notices } = pane.state();
  const changed = changedCells(now, before);
  if (problem === undefined) {
    const isSaid = same(now, after) || notices.length > 0;
    const hasRewritten = done?.what !== "fixed" && done?.what !== "undone" ? true : done.cells === changed;
    return [...(isSaid ? [] : ["untrue: it is done"]), ...(hasRewritten ? [] : ["untrue: the number of cells"])];
  }
  switch (remains?.state) {
    case undefined:
    case "as-before":
      return same(now, before) ? [] : [`untrue: nothing was changed (${came})`];
    case "unfinished":
      return same({ ...now, ours: [] }, { ...before, ours: [], litter: now.litter }) ? [] : ["untrue: as before"];
    case "partly":
      return remains.edits.length === changed ? [] : ["untrue: the number of rewritten cells"];
    case "written":
      return same(now, after) || notices.length > 0 ? [] : ["untrue: all was written"];
    case "unknown":
      return [];
  }
}

function changedCells(now: Content, before: Content): number {
  return now.people.reduce((sum, sheet, at) => {
    const old = cellsOf(before.people[at] ?? sheet);
    return sum + [...cellsOf(sheet)].filter(([cell, value]) => cell !== "all else" && old.get(cell) !== value).length;
  }, 0);
}

/**
 * What is left behind that nobody should see. Where Excel answers no more, nothing can be removed before the next
 * start.
 */
function left({ lasts }: Fault, pane: Pane, { litter }: Content): string[] {
  const state = pane.state().left?.state;
  const isForgiven = lasts === "until-the-end" && (state === "unfinished" || state === "unknown");
  return isForgiven ? [] : litter.map((one) => `left: ${one}`);
}

/** What the pane believes to be there of ours and is not, or the other way round. */
function unowned(pane: Pane, { workbook }: ExcelDouble): string[] {
  const shown = [...pane.state().own.parts.keys()].sort();
  const kinds = workbook.sheets.flatMap(({ names }) => names.map(({ refersTo }) => JSON.stringify(refersTo)));
  const parts = new Set([
    ...kinds.map((kind) => (kind.includes("summary") ? "summary" : kind.includes("choices") ? "lists" : "check")),
    ...(workbook.names.some(({ name }) => /^shinchoku\.(?:statuses|organizations)$/u.test(name)) ? ["lists"] : []),
    ...(workbook.sheets.some((sheet) => sheet.conditionalFormats.some(({ formula }) => formula.includes("shinchoku:")))
      ? ["check"]
      : []),
  ]);
  return JSON.stringify(shown) === JSON.stringify([...parts].sort()) ? [] : ["untrue: what of ours there is"];
}

/** Whether a pane that is opened afterwards, or the same one, brings the workbook to where the action should have. */
async function unmended(
  { action, lasts }: Fault,
  double: ExcelDouble,
  pane: Pane,
  { after }: Undisturbed,
): Promise<string[]> {
  const { problem } = pane.state();
  if (problem === undefined && lasts === "once") return [];
  const next = lasts === "once" ? pane : openedPane();
  if (lasts === "until-the-end") {
    await next.actions.start();
    await next.actions.check();
    if (action.name === "undo") return contentOf(double).litter.map((one) => `stays: ${one}`);
  }
  // The pane offers the schema's sheet only where there is none.
  if (action.name === "schema" && next.state().own.hasSchemaSheet) return [];
  await action.run(next);
  // A line that Excel wrote in part before it went down is named with its cell by the check, for the user to complete;
  // a sheet that it made in part is taken as it is.
  if (action.addsToSchema && lasts === "until-the-end") {
    const { problem: left, own } = next.state();
    return left
      ? left.code === "schema-invalid"
        ? []
        : ["the next try fails"]
      : own.hasSchemaSheet
        ? []
        : ["no sheet"];
  }
  // A decision goes into the sheet that was left; marks that were not reached are made by marking, as the pane offers.
  if (action.name === "confirm") await next.actions.mark();
  const now = contentOf(double);
  const problems = next.state().problem ? ["the next try fails"] : [];
  const isThere = action.name === "fix" || action.name === "undo" ? true : same(now, after);
  return [
    ...problems,
    ...(isThere ? [] : ["the next try leaves something else"]),
    ...now.litter.map((one) => `stays: ${one}`),
  ];
}

function same(one: Content, other: Content): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
