import {
  countBySeverity,
  findingAddress,
  ProblemError,
  sheetOfAll,
  type Day,
  type SendVerdict,
  type Severity,
} from "../../core/index.ts";
import { readPlainXlsx } from "../../hosts/xlsx/index.ts";
import { sendPlace } from "../../sheets/send-place.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { confirmationWords } from "../../words/catalogues.ts";
import { sayFinding, saySendFinding } from "../../words/say.ts";
import { reviewOf, sealStateOf, type SendReview } from "../sending/index.ts";

/** What is to be said of an attached workbook before it goes out. */
export interface Doubt {
  readonly file: string;
  readonly verdict: Exclude<SendVerdict, "ready">;
  readonly error: number;
  readonly warning: number;
  /** The first findings, what weighs most first. */
  readonly first: readonly DoubtPoint[];
}

export interface DoubtPoint {
  readonly place: string;
  readonly message: string;
}

/** Findings that are told one by one. */
const toldFindings = 3;
/** Bytes of a mail that most servers take. */
const sizeLimit = 10 * 1024 ** 2;

/**
 * Checks an attached workbook as the check before sending does. Nothing is said of one that may go, of one that bears
 * the record of a check and is unchanged, and of what is no progress workbook or cannot be read: who sends it knows
 * more.
 */
export async function checkAttachment(
  file: string,
  bytes: Uint8Array,
  today: Day,
  catalogue: Catalogue,
): Promise<Doubt | undefined> {
  try {
    const xlsx = await readPlainXlsx(bytes);
    const request = { schema: undefined, sheets: [], asOf: undefined, today, fix: false, confirmationWords };
    const sealed = await sealStateOf(xlsx, request);
    if (sealed.state === "unchanged" && sealed.seal.verdict !== "blocked") return undefined;
    const review = await reviewOf(xlsx, request, { name: file, size: bytes.length, sizeLimit });
    return "code" in review.input.check ? undefined : doubtOf(file, review, catalogue);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

function doubtOf(
  file: string,
  { input: { check }, result }: Pick<SendReview, "input" | "result">,
  catalogue: Catalogue,
): Doubt | undefined {
  const { verdict, findings, open } = result;
  if (verdict === "ready") return undefined;
  const { error, warning } = countBySeverity([...findings, ...open]);
  const sheet = "code" in check ? undefined : sheetOfAll(check.tables);
  const points = [
    ...open.map((finding) => ({
      severity: finding.severity,
      place: findingAddress(finding, sheet),
      say: () => sayFinding(finding, catalogue),
    })),
    ...findings.map((finding) => ({
      severity: finding.severity,
      place: sendPlace(finding.at, catalogue),
      say: () => saySendFinding(finding, catalogue),
    })),
  ];
  const weighing = (severity: Severity): typeof points => points.filter((point) => point.severity === severity);
  const first = [...weighing("error"), ...weighing("warning")].slice(0, toldFindings);
  return { file, verdict, error, warning, first: first.map(({ place, say }) => ({ place, message: say().message })) };
}
