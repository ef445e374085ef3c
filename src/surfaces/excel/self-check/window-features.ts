import { isTried, type SelfCheckFeature } from "../../../core/index.ts";
import { problemOf, type Checker, type SelfCheckLine, type WorkbookHost } from "../../app/index.ts";
import { answerQuery, openAnsweringDialog } from "./answering-dialog.ts";

/** What the features around the workbook are tried with. */
export interface WindowParts {
  readonly startChecker: () => Checker;
  readonly openNew: WorkbookHost["openNew"];
}

interface WindowFeature {
  readonly feature: SelfCheckFeature;
  readonly apiSet: string;
  /** Returns why it did not work; rejects with a problem of the host. */
  readonly fails: (parts: WindowParts) => Promise<string | undefined>;
}

/** What the pane needs besides the workbook: the worker that checks, a dialog, and a window for another workbook. */
export const windowFeatures: readonly WindowFeature[] = [
  {
    feature: "worker",
    apiSet: "Worker",
    fails: async ({ startChecker }) => ((await emptyWorkbook(startChecker())).length > 0 ? undefined : "nothing made"),
  },
  {
    feature: "dialog",
    apiSet: "DialogApi 1.1",
    fails: () => openAnsweringDialog(new URL(`message.html?${answerQuery}`, window.location.href).href),
  },
  {
    feature: "new-window",
    apiSet: "ExcelApi 1.8",
    fails: async ({ startChecker, openNew }) => {
      await openNew(await emptyWorkbook(startChecker()), "shinchoku_self_check.xlsx");
      return undefined;
    },
  },
];

/** The host with a self-check that tries what is around the workbook too. */
export function withWindowFeatures(host: WorkbookHost, parts: Omit<WindowParts, "openNew">): WorkbookHost {
  const { selfCheck } = host;
  if (!selfCheck) return host;
  const openNew: WorkbookHost["openNew"] = (bytes, name) => host.openNew(bytes, name);
  return {
    ...host,
    selfCheck: async (asked) => {
      const lines = [...(await selfCheck(asked))];
      for (const one of windowFeatures) lines.push(await lineOf(one, { ...parts, openNew }, asked));
      return lines;
    },
  };
}

async function lineOf(
  { feature, apiSet, fails }: WindowFeature,
  parts: WindowParts,
  asked: ReadonlySet<SelfCheckFeature>,
): Promise<SelfCheckLine> {
  if (!isTried(feature, asked)) return { feature, apiSet, outcome: "skipped", detail: undefined };
  try {
    const detail = await fails(parts);
    return { feature, apiSet, outcome: detail === undefined ? "works" : "failed", detail };
  } catch (error) {
    return { feature, apiSet, outcome: "failed", detail: problemOf(error).code };
  }
}

async function emptyWorkbook(checker: Checker): Promise<Uint8Array> {
  try {
    return await checker.template("ja");
  } finally {
    checker.stop();
  }
}
