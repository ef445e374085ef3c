import product from "../../../package.json";
import type { SelfCheckResult } from "./state/pane-state.ts";

/** A self-check as a text in no language, for whoever helps: one line for each fact. */
export function selfCheckText({ environment, lines }: SelfCheckResult): string {
  const features = lines.map(({ feature, apiSet, outcome, detail }) =>
    [feature, apiSet, outcome, ...(detail === undefined ? [] : [detail])].join("\t"),
  );
  return [`${product.name} ${product.version}`, ...environment, ...features].join("\n");
}
