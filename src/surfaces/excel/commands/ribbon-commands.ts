import { ProblemError, removalPlan, type Day, type Notice } from "../../../core/index.ts";
import type { Language } from "../../../words/say.ts";
import { type Checking, type CheckView, type Done, readSettings, type WorkbookHost } from "../../app/index.ts";

/** What the ribbon's commands work with. */
export interface CommandParts {
  readonly host: WorkbookHost;
  readonly checking: Checking;
  readonly language: Language;
  readonly today: Day;
  /** Shows the result in the pane; says whether a pane is open. */
  readonly tellPane: (done: Done) => Promise<boolean>;
}

/** The ribbon's commands by the names that the manifest calls. They work without the pane. */
export const ribbonCommands = { checkWorkbook, insertSummary, clearMarks } as const;

/** Checks and marks. Without a pane the first finding is selected, or the sheet that says that there is none. */
async function checkWorkbook(parts: CommandParts): Promise<void> {
  const { host, checking, language, tellPane } = parts;
  const report = await check(parts);
  const plan = checking.markingPlan(language);
  const { notices } = await host.carryOut(plan);
  if (await tellPane({ what: "marked", cells: plan.marks.length })) return;
  const [first] = report.findings;
  if (first) await host.select(first.sheet, first);
  else await host.select(sheetName(plan.sheets[0]?.name ?? report.sheet, notices), topLeft);
}

/** Inserts or refreshes the summary. Without a pane its first sheet is shown. */
async function insertSummary(parts: CommandParts): Promise<void> {
  const { host, checking, language, today, tellPane } = parts;
  const report = await check(parts);
  const plan = checking.summaryPlan(language, today);
  const { notices } = await host.carryOut(plan);
  if (await tellPane({ what: "summarized" })) return;
  await host.select(sheetName(plan.sheets[0]?.name ?? report.sheet, notices), topLeft);
}

/** Removes the marks and the findings; what is gone is seen. */
async function clearMarks({ host, tellPane }: CommandParts): Promise<void> {
  const sheets = (await host.own()).parts.get("check") ?? [];
  await host.carryOut(removalPlan(["check"]));
  await tellPane({ what: "removed", part: "check", sheets });
}

const topLeft = { row: 0, column: 0 };

async function check({ host, checking, today }: CommandParts): Promise<CheckView> {
  const settings = readSettings(await host.readSettings());
  checking.load(await host.read(new AbortController().signal));
  const outcome = checking.check(settings, today);
  if (!outcome.ok) throw new ProblemError(outcome.problem);
  return outcome.report;
}

/** The name that a sheet got, when the wanted one was a person's. */
function sheetName(wanted: string, notices: readonly Notice[]): string {
  const renamed = notices.find((notice) => notice.code === "sheet-renamed" && notice.facts.wanted === wanted);
  return renamed?.code === "sheet-renamed" ? renamed.facts.name : wanted;
}
