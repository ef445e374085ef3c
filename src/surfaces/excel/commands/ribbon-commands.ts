import { ProblemError, removalPlan, type Day, type Notice } from "../../../core/index.ts";
import type { Language } from "../../../words/say.ts";
import { readSettings, type Checker, type CheckView, type Done, type WorkbookHost } from "../../app/index.ts";

/** What the ribbon's commands work with. */
export interface CommandParts {
  readonly host: WorkbookHost;
  readonly checker: Checker;
  readonly language: Language;
  readonly today: Day;
  /** Shows the result in the pane; says whether a pane is open. */
  readonly tellPane: (done: Done) => Promise<boolean>;
  /** Shows the result in a dialog. */
  readonly say: (done: Done) => Promise<void>;
}

/** The ribbon's commands by the names that the manifest calls. They work without the pane, which 検査 opens by itself. */
export const ribbonCommands = { insertSummary, clearMarks } as const;

/** Inserts or refreshes the summary. Without a pane its first sheet is shown. */
async function insertSummary(parts: CommandParts): Promise<void> {
  const { host, checker, language, today, tellPane } = parts;
  const report = await check(parts);
  const plan = await checker.summaryPlan(language, today);
  const { notices } = await host.carryOut(plan);
  if (await tellPane({ what: "summarized" })) return;
  await host.select(sheetName(plan.sheets[0]?.name ?? report.sheet, notices), { row: 0, column: 0 });
}

/** Removes the marks and the findings, and says what went; there may be nothing that is seen to go. */
async function clearMarks({ host, tellPane, say }: CommandParts): Promise<void> {
  const sheets = (await host.own()).parts.get("check");
  if (sheets) await host.carryOut(removalPlan(["check"]));
  const done: Done = sheets ? { what: "removed", part: "check", sheets } : { what: "nothing-to-remove" };
  if (!(await tellPane(done))) await say(done);
}

async function check({ host, checker, today }: CommandParts): Promise<CheckView> {
  const settings = readSettings(await host.readSettings());
  await checker.load(await host.read(new AbortController().signal));
  const outcome = await checker.check(settings, today);
  if (!outcome.ok) throw new ProblemError(outcome.problem);
  return outcome.report;
}

/** The name that a sheet got, when the wanted one was a user's. */
function sheetName(wanted: string, notices: readonly Notice[]): string {
  const renamed = notices.find((notice) => notice.code === "sheet-renamed" && notice.facts.wanted === wanted);
  return renamed?.code === "sheet-renamed" ? renamed.facts.name : wanted;
}
