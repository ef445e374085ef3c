import { ProblemError, type Problem } from "../../core/index.ts";

/** What the app shows for something that was thrown. Only a `ProblemError` is foreseen; all else is a defect. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: "unexpected", facts: { detail } };
}
