import { labelledFile, type Finding } from "../../../core/index.ts";
import { currentFinding } from "../state/solved.ts";
import type { ActionContext } from "./context.ts";

/** What a person can say of how progress texts were read. */
export interface ReadingActions {
  /** Looks up what the text of a finding was read as, and asks what it says. */
  readonly askReading: (finding: Finding) => Promise<void>;
  /** Hands over what was noted as a file; nothing is sent. */
  readonly saveReadings: () => Promise<void>;
}

export function readingActions(context: ActionContext): ReadingActions {
  const { checker, store, runner, save, catalogues, ensureChecked } = context;
  return {
    askReading: async (finding) => {
      await runner.run("preparing", async (running) => {
        await ensureChecked(running);
        const { report } = store.state();
        const current = report && currentFinding(finding, report);
        const at = current ? report.findings.indexOf(current) : -1;
        const reading = await running.waitFor(checker.reading(at));
        store.dispatch({ type: "selected", finding: current });
        if (current && reading) store.dispatch({ type: "reading-asked", asked: { finding: current, reading } });
        return {};
      });
    },
    saveReadings: async () => {
      await runner.run("preparing", async () => {
        const { reading, language } = store.state();
        const name = catalogues.of(language).pane.reading.fileName;
        save(new TextEncoder().encode(labelledFile(reading.noted)), name);
        store.dispatch({ type: "readings-saved" });
        return Promise.resolve({ done: { what: "readings-saved" } });
      });
    },
  };
}
