import { createHash } from "node:crypto";
import { cellAddress, countBySeverity, isoDate, type WorkbookCheck } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayFinding, sayRuleSettings, type Language } from "../../../words/say.ts";
import { decisionText } from "./decision-text.ts";
import { reportedFindings, type ReportedFinding } from "./reported-findings.ts";

/** Leaves the lines of one organization; without JavaScript all stay. */
const script = `
const choice = document.querySelector("select");
const lines = document.querySelectorAll("tbody tr");
choice.parentElement.hidden = false;
choice.addEventListener("change", () => {
  for (const line of lines) line.hidden = choice.value !== "" && !JSON.parse(line.dataset.organizations).includes(choice.value);
});
`;

const style = `
body { margin: 2rem; color: #1b1b1b; font: 14px/1.6 "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif; }
h1 { font-size: 1.3rem; margin: 0 0 .5rem; }
p { margin: .2rem 0; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; }
th, td { border: 1px solid #bfbfbf; padding: .3rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { background: #dce6f1; white-space: nowrap; }
td.place { white-space: nowrap; }
td:last-child { min-width: 6em; }
td.error { color: #9c0006; font-weight: bold; }
td.warning { color: #663c00; }
td.info { color: #1f3864; }
tr.decided { color: #595959; }
.hint { color: #444; }
@media print {
  body { margin: 0; font-size: 9pt; }
  label { display: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  @page { size: A4 landscape; margin: 12mm; }
}
`;

/**
 * The findings as one page for colleagues who have no Excel at hand: it asks nothing of any server, prints on A4, and
 * leaves those of one organization on demand.
 */
export function htmlReport(file: string, check: WorkbookCheck, language: Language, catalogue: Catalogue): string {
  const reported = reportedFindings(check);
  const { findingsReport: words, commandLine } = catalogue;
  const { title, version } = check.schema;
  const counts = commandLine.counts(countBySeverity(check.findings));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'">
<meta name="viewport" content="width=device-width">
<title>${escaped(words.title({ file }))}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(words.title({ file }))}</h1>
<p>${escaped(counts)}</p>
<p>${escaped(commandLine.schema({ title, version, source: check.schemaSource }))}</p>
${sayRuleSettings(check.schema, catalogue)
  .map((line) => `<p>${escaped(line)}</p>\n`)
  .join(
    "",
  )}<p>${escaped(commandLine.reportingDate({ date: isoDate(check.period.reportingDate), source: check.period.source }))}</p>
${organizationChoice(reported, catalogue)}
${reported.length === 0 ? `<p>${escaped(catalogue.commandLine.noFindings)}</p>` : table(reported, catalogue)}
<script>${script}</script>
</body>
</html>
`;
}

function organizationChoice(reported: readonly ReportedFinding[], { findingsReport: words }: Catalogue): string {
  const names = [...new Set(reported.flatMap(({ listed }) => listed))];
  const options = ["", ...names].map(
    (name) => `<option value="${escaped(name)}">${escaped(name === "" ? words.allOrganizations : name)}</option>`,
  );
  return `<label hidden>${escaped(words.columns.organizations)} <select>${options.join("")}</select></label>`;
}

function table(reported: readonly ReportedFinding[], catalogue: Catalogue): string {
  const { headers } = catalogue.findingsSheet;
  const { columns } = catalogue.findingsReport;
  const header = [
    ...[headers.cell, headers.severity, columns.name, columns.organizations],
    ...[headers.message, headers.decision],
  ];
  return `<table>
<thead><tr>${header.map((text) => `<th scope="col">${escaped(text)}</th>`).join("")}</tr></thead>
<tbody>
${reported.map((one) => line(one, catalogue)).join("\n")}
</tbody>
</table>`;
}

function line({ finding, number, name, organizations, listed }: ReportedFinding, catalogue: Catalogue): string {
  const { sheet, severity, confirmation } = finding;
  const { message, hint } = sayFinding(finding, catalogue);
  const decision = [decisionText(finding, catalogue), confirmation?.reason ?? ""].filter((text) => text !== "");
  const cells = [
    `<td class="place">${escaped(sheet)}<br>${cellAddress(finding)}</td>`,
    `<td class="${severity}">${escaped(catalogue.severities[severity])}</td>`,
    `<td>${escaped([number, name].filter((text) => text !== "").join(" "))}</td>`,
    `<td>${escaped(organizations)}</td>`,
    `<td>${escaped(message)}<br><span class="hint">${escaped(hint)}</span></td>`,
    `<td>${decision.map(escaped).join("<br>")}</td>`,
  ];
  const isDecided = confirmation ? ' class="decided"' : "";
  return `<tr${isDecided} data-organizations="${escaped(JSON.stringify(listed))}">${cells.join("")}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** What a Content Security Policy allows of an inline script or style (CSP Level 3, 8.3). */
function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
