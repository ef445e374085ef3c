import { isoDate, shortSeal, type Finding, type Seal, type Summary } from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { saySeal, sayFinding } from "../words/say.ts";

/** A warning that somebody has looked at and confirmed, with the reason why it may stay. */
export interface ConfirmedWarning {
  readonly finding: Finding;
  readonly reason: string;
}

/** What a mail with a checked workbook tells. */
export interface MailContent {
  readonly summary: Summary;
  readonly seal: Seal;
  readonly confirmed: readonly ConfirmedWarning[];
  /** The name of the workbook that goes along. */
  readonly attachment: string;
}

/** A message to copy, or to open as a draft. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/**
 * The subject and body of a mail: the period, the counts by status, what was confirmed, and the record of the check.
 */
export function mailText({ summary, seal, confirmed, attachment }: MailContent, catalogue: Catalogue): MailText {
  const { schema, period, counts } = summary;
  const { mail } = catalogue.sending;
  const asOf = isoDate(period.reportingDate);
  const { fiscalYear } = period;
  const half = schema.period?.half;
  const when = catalogue.summary.period({ fiscalYear, half, asOf });
  const statuses = counts.statuses.map(({ status, count }) => mail.count({ label: status.label, count }));
  const uncounted = counts.notCounted.count;
  return {
    subject: mail.subject({ plan: schema.title, fiscalYear, half }),
    text: [
      mail.greeting({ plan: schema.title, period: when, attachment }),
      "",
      mail.total({ count: counts.total }),
      ...statuses.map((line) => `  ${line}`),
      ...(uncounted > 0 ? [`  ${mail.uncounted({ count: uncounted })}`] : []),
      ...confirmedLines(confirmed, catalogue),
      "",
      saySeal(seal, shortSeal(seal), catalogue),
      mail.verify,
      "",
    ].join("\n"),
  };
}

function confirmedLines(confirmed: readonly ConfirmedWarning[], catalogue: Catalogue): string[] {
  if (confirmed.length === 0) return [];
  const { mail } = catalogue.sending;
  const lines = confirmed.map(({ finding, reason }) => {
    const { message } = sayFinding(finding, catalogue);
    return `  ${mail.confirmed({ row: finding.row + 1, message, reason })}`;
  });
  return ["", mail.confirmedHeading, ...lines];
}

/**
 * Characters of an address that every system hands to a program: Chromium on Windows drops a longer one without a word
 * (2,048), and Office takes some 2,000.
 */
export const mailtoLimit = 2000;

/** The same as an address that opens a message in whatever program writes mails; an attachment cannot go along. */
export function mailtoAddress({ subject, text }: MailText): string {
  const body = text.replaceAll("\n", "\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
