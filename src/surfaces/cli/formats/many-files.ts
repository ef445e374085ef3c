import type { FindingCounts, Problem, WorkbookCheck } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { problemText } from "../../../words/say.ts";
import type { Terminal } from "../commands/command.ts";
import { GrowingDocument } from "../json-pieces.ts";
import { jsonDocument } from "../json-report.ts";
import type { Options } from "../options.ts";
import type { Line } from "../shown-text.ts";
import { textReport } from "../text-report.ts";
import { githubFailure, githubReport } from "./github.ts";
import { sarifFailure, sarifLog, sarifRun } from "./sarif.ts";

/** Prints what came of several files: of each as soon as it is known, and then of all. */
export interface FilesReport {
  readonly checked: (file: string, check: WorkbookCheck) => void;
  readonly failed: (file: string, problem: Problem) => void;
  readonly end: (totals: Totals) => void;
}

/** What came of all files. */
export interface Totals {
  readonly checked: number;
  readonly failed: number;
  readonly counts: FindingCounts;
}

export type MakeFilesReport = (terminal: Terminal, catalogue: Catalogue) => FilesReport;

const text: MakeFilesReport = ({ print }, catalogue) => {
  const bold = (line: string): Line => [{ text: line, look: "bold" }];
  return {
    checked: (file, check) => {
      print([bold(file), ...textReport({ checked: file, previous: undefined }, check, catalogue), ""]);
    },
    failed: (file, problem) => {
      print([bold(file), ...problemText(problem, catalogue).split("\n"), ""]);
    },
    end: (totals) => {
      print([bold(catalogue.commandLine.allFiles(totals))]);
    },
  };
};

const json: MakeFilesReport = ({ printJson }, catalogue) => {
  const document = new GrowingDocument("files", printJson);
  return {
    checked: (file, check) => {
      const one = jsonDocument({ checked: file, previous: undefined }, check, catalogue);
      document.add({ ...one, findings: [...one.findings] });
    },
    failed: (file, problem) => {
      document.add({ file, problem: { code: problem.code, message: problemText(problem, catalogue) } });
    },
    end: (totals) => {
      document.end(totals);
    },
  };
};

const sarif: MakeFilesReport = ({ printDocument }, catalogue) => {
  const runs: ReturnType<typeof sarifRun>[] = [];
  return {
    checked: (file, check) => {
      runs.push(sarifRun(file, check, catalogue));
    },
    failed: (file, problem) => {
      runs.push(sarifFailure(file, problemText(problem, catalogue)));
    },
    end: () => {
      printDocument(sarifLog(runs));
    },
  };
};

const github: MakeFilesReport = ({ printDocument }, catalogue) => ({
  checked: (file, check) => {
    printDocument(githubReport(file, check, catalogue));
  },
  failed: (file, problem) => {
    printDocument(githubFailure(file, problemText(problem, catalogue)));
  },
  end: () => undefined,
});

/** The forms in which several files can be reported together. */
export const filesReports: { readonly [Format in Options["format"]]?: MakeFilesReport } = { text, json, sarif, github };
