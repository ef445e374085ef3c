import type { ProblemSentences } from "../../problem-words.ts";
import { commandLineProblems } from "./command-line.ts";
import { excelProblems } from "./excel.ts";
import { workbookProblems } from "./workbook.ts";

export { fileName } from "./phrases.ts";

/** What could not be done: what happened, what is as it was, what to do. */
export const problemSentences: ProblemSentences = { ...workbookProblems, ...excelProblems, ...commandLineProblems };
