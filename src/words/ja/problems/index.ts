import type { ProblemSentences } from "../../problem-words.ts";
import { commandLineProblems } from "./command-line.ts";
import { excelProblems } from "./excel.ts";
import { workbookProblems } from "./workbook.ts";

export { fileName } from "./phrases.ts";

/** できなかったこと。何が起きたか、何はそのままか、どうすればよいか。 */
export const problemSentences: ProblemSentences = { ...workbookProblems, ...excelProblems, ...commandLineProblems };
