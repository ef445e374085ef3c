import {
  countBySeverity,
  findingAddress,
  sheetOfAll,
  shortSeal,
  type Seal,
  type SendCheck,
  type SendInput,
  type Severity,
  largestOf,
} from "../../core/index.ts";
import { sendPlace } from "../../sheets/send-place.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { problemText, sayFinding, saySeal, saySendFinding } from "../../words/say.ts";
import type { Wording } from "../../words/sentence.ts";
import { shownText, type Line } from "./shown-text.ts";
import { headLines } from "./text-report.ts";
import { padded, terminalWidth } from "./text-width.ts";

/** A finding of either kind, ready to be printed. */
interface Entry extends Wording {
  readonly place: string;
  readonly severity: Severity;
}

/** What was found before a workbook is sent, as lines; the verdict comes last, where it is seen. */
export function sendText(file: string, { check }: SendInput, result: SendCheck, catalogue: Catalogue): Line[] {
  const { sending } = catalogue;
  const { findings, open, verdict } = result;
  const head =
    "code" in check ? problemText({ ...check, file }, catalogue).split("\n") : headLines(file, check, catalogue);
  const sheet = "code" in check ? undefined : sheetOfAll(check.tables);
  const openEntries = open
    .filter(({ severity }) => severity !== "info")
    .map((finding) => ({
      place: findingAddress(finding, sheet),
      severity: finding.severity,
      ...sayFinding(finding, catalogue),
    }));
  const sendEntries = findings.map((finding) => ({
    place: sendPlace(finding.at, catalogue),
    severity: finding.severity,
    ...saySendFinding(finding, catalogue),
  }));
  const counts = countBySeverity([...findings, ...open]);
  return [
    ...head,
    ...section(sending.headings.open, openEntries, catalogue),
    ...section(sending.headings.sending, sendEntries, catalogue),
    "",
    findings.length + open.length === 0 ? sending.none : sending.counts(counts),
    [{ text: sending.verdicts[verdict], look: looks[verdict] }, `  ${sending.advice[verdict]}`],
  ];
}

/** What is said of a clean copy itself: the verdict on it, and its seal. */
export function copyLines(
  { result, sealed }: { readonly result: SendCheck; readonly sealed: { readonly seal: Seal } | undefined },
  catalogue: Catalogue,
): Line[] {
  const { copy, verdicts } = catalogue.sending;
  const { verdict } = result;
  return [
    [{ text: copy.verdict(verdicts[verdict]), look: looks[verdict] }],
    ...(sealed ? [saySeal(sealed.seal, shortSeal(sealed.seal), catalogue)] : []),
  ];
}

const looks = { ready: "bold", ask: "warning", blocked: "error" } as const;

function section(heading: string, entries: readonly Entry[], { severities }: Catalogue): Line[] {
  if (entries.length === 0) return [];
  const places = entries.map(({ place }) => shownText(place));
  const placeWidth = largestOf(places, terminalWidth);
  const severityWidth = largestOf(Object.values(severities), terminalWidth);
  const indent = " ".repeat(2 + placeWidth + 2 + severityWidth + 2);
  const lines = entries.flatMap(({ severity, message, hint }, at): Line[] => [
    [
      `  ${padded(places[at] ?? "", placeWidth)}  `,
      { text: padded(severities[severity], severityWidth), look: severity },
      `  ${message}`,
    ],
    `${indent}${hint}`,
  ]);
  return ["", [{ text: heading, look: "bold" }], ...lines];
}
