import type { ReadabilityCheck } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { sayReadability, sayReadabilityFinding } from "../../words/say.ts";
import type { Line } from "./shown-text.ts";

/** How a workbook keeps the official rules on machine readability, as lines. */
export function readabilityText(check: ReadabilityCheck, catalogue: Catalogue): Line[] {
  const lines = check.findings.flatMap((finding): Line[] => {
    const { title, places, hint } = sayReadabilityFinding(finding, catalogue);
    return [[`  `, { text: title, look: "bold" }], ...places.map((place) => `    ${place}`), `    ${hint}`];
  });
  const { heading } = catalogue.sending.readability;
  return [
    "",
    [{ text: heading, look: "bold" }],
    ...lines,
    ...sayReadability(check, catalogue).map((line) => `  ${line}`),
  ];
}

/** The same as data. */
export function readabilityJson({ level, levelBesides, findings }: ReadabilityCheck, catalogue: Catalogue): object {
  return {
    level,
    levelBesidesRest: levelBesides,
    findings: findings.map((finding) => ({
      ...finding,
      ...sayReadabilityFinding(finding, catalogue),
    })),
  };
}
