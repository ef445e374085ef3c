import { cellAddress, openFindings, type Severity, type WorkbookCheck } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayFinding } from "../../../words/say.ts";

const commands: { readonly [Level in Severity]: string } = { error: "error", warning: "warning", info: "notice" };

/**
 * The open findings as annotations of GitHub Actions, a line each ("Workflow commands"): `::warning file=…::…`. A
 * workbook has no lines, so that the row of the sheet stands for one.
 */
export function githubReport(file: string, check: WorkbookCheck, catalogue: Catalogue): string {
  const lines = openFindings(check.findings).map((finding) => {
    const { message, hint } = sayFinding(finding, catalogue);
    const properties = [
      `file=${property(file)}`,
      `line=${String(finding.row + 1)}`,
      `title=${property(catalogue.rules[finding.rule].title)}`,
    ];
    const sentences = [message, hint].join(catalogue.betweenSentences);
    const text = `${finding.sheet}!${cellAddress(finding)} ${sentences}`;
    return `::${commands[finding.severity]} ${properties.join(",")}::${data(text)}\n`;
  });
  return lines.join("");
}

/** An annotation that says why a file could not be checked. */
export function githubFailure(file: string, sentence: string): string {
  return `::error file=${property(file)}::${data(sentence)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
