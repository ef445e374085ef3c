import { ProblemError, type CellPosition, type HiddenChoice } from "../../../core/index.ts";
import { changeListText } from "../../../sheets/change-list.ts";
import { problemOf } from "../problem-of.ts";
import type { CopyView } from "../sending/send-view.ts";
import { valueOf } from "../worker/work-result.ts";
import type { ActionContext } from "./context.ts";

export interface SendActions {
  /** Looks at the workbook's file before it is sent. */
  readonly checkSending: () => Promise<void>;
  /** Shows what a clean copy would change; `hidden` is what becomes of what is hidden. */
  readonly planCopy: (hidden: HiddenChoice | undefined) => Promise<void>;
  /** Makes the copy that was planned. */
  readonly makeCopy: (keep: readonly ("findings" | "summary")[]) => Promise<void>;
  /** Hands over as files the copy, the list of what was changed in it, and the draft of a mail with it. */
  readonly saveCopy: () => void;
  readonly saveChanges: () => void;
  readonly saveMail: () => void;
  /** Opens the copy in a window of its own. */
  readonly openCopy: () => Promise<void>;
  /** Shows a cell of which something was found, or its sheet. */
  readonly showPlace: (sheet: string, cell: CellPosition | undefined) => Promise<void>;
}

export function sendActions(context: ActionContext): SendActions {
  const { host, store, runner, sender, save, catalogues } = context;
  const withCopy = (handOver: (copy: CopyView) => void): void => {
    const { copy } = store.state().sending;
    if (copy) handOver(copy);
  };
  sender.onLost((problem) => {
    const { view } = store.state().sending;
    store.dispatch({ type: "send-lost" });
    // Where work was under way, that says it.
    if (view) store.dispatch({ type: "failed", problem });
  });
  return {
    checkSending: () => checkSending(context),
    planCopy: async (hidden) => {
      await runner.run("copying", async () => {
        const changes = valueOf(await sender.changes(hidden));
        store.dispatch({ type: "copy-planned", planned: { hidden, changes } });
        return {};
      });
    },
    makeCopy: (keep) => makeCopy(context, keep),
    saveCopy: () => {
      withCopy(({ bytes, name }) => {
        save(bytes, name);
      });
    },
    saveChanges: () => {
      withCopy(({ name }) => {
        const { sending, language } = store.state();
        const text = changeListText(sending.planned?.changes ?? [], catalogues.of(language));
        save(new TextEncoder().encode(text), withExtension(name, "txt"));
      });
    },
    saveMail: () => {
      withCopy(({ name, mail }) => {
        if (mail) save(mail.bytes, withExtension(name, "eml"));
      });
    },
    openCopy: async () => {
      const { copy } = store.state().sending;
      if (!copy) return;
      await runner.run("opening-copy", async () => {
        await host.openNew(copy.bytes, copy.name);
        return { done: { what: "copy-opened" } };
      });
    },
    showPlace: async (sheet, cell) => {
      try {
        await host.select(sheet, cell ?? { row: 0, column: 0 });
      } catch (error) {
        store.dispatch({ type: "failed", problem: problemOf(error) });
      }
    },
  };
}

async function checkSending({ host, store, runner, sender, today, catalogues }: ActionContext): Promise<void> {
  await runner.run("send-checking", async (running) => {
    const { settings, language } = store.state();
    const { name, bytes } = await running.waitFor(host.file(running.signal));
    const called = name ?? catalogues.of(language).pane.sending.unnamed;
    const looked = await running.waitFor(sender.look(bytes, called, settings, today()));
    if (!looked.ok) throw new ProblemError({ ...looked.problem, file: called });
    store.dispatch({ type: "send-checked", view: looked.value });
    return { done: { what: "send-checked", verdict: looked.value.verdict } };
  });
}

async function makeCopy(
  { store, runner, sender, today, now, catalogues }: ActionContext,
  keep: readonly ("findings" | "summary")[],
): Promise<void> {
  const { sending, language } = store.state();
  const { view, planned } = sending;
  if (!view || !planned) return;
  await runner.run("copying", async () => {
    const name = copyName(view.file.name, catalogues.of(language).pane.sending.copySuffix);
    const asked = { name, hidden: planned.hidden, keep, language, today: today(), now: now() };
    store.dispatch({ type: "copy-made", copy: valueOf(await sender.copy(asked)) });
    return { done: { what: "copy-made" } };
  });
}

/** `進捗.xlsm` → `進捗_送付用.xlsx`: the copy has no macros, and does not replace the original. */
function copyName(name: string, suffix: string): string {
  return `${stemOf(name)}${suffix}.xlsx`;
}

function withExtension(name: string, extension: string): string {
  return `${stemOf(name)}.${extension}`;
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/u, "");
}
