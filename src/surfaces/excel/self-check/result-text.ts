import { selfCheckText, type PaneState } from "../../app/index.ts";

/** What a self-check came to, or what stopped it. */
export function resultText({ selfCheck, problem }: Pick<PaneState, "selfCheck" | "problem">): string {
  return selfCheck ? `${selfCheckText(selfCheck)}\n` : `stopped\t${JSON.stringify(problem)}\n`;
}
