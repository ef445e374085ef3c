import {
  factsOf,
  findingAddress,
  openFindings,
  pointsAbout,
  sheetOfAll,
  type Collection,
  type ReplyAccount,
  type Severity,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { sayFinding, sayPoint } from "../../words/say.ts";
import type { MailText } from "../mail.ts";

/** So many points stand in a mail; the attached copy has all findings. */
const shownPoints = 3;
const levels: readonly Severity[] = ["error", "warning", "info"];

/** The mail with which a reply goes back: what it answers, and the gravest of what is to be looked at. */
export function returnMail(collection: Collection, account: ReplyAccount, catalogue: Catalogue): MailText {
  const { returns: words } = catalogue.collecting;
  const plan = collection.schema.title;
  const { organization, reply, measures, errors, warnings, late } = account;
  const { check } = reply;
  const said = saidPoints(collection, account, catalogue);
  const shown = said.slice(0, shownPoints);
  return {
    subject: words.subject({ plan, organization, isClean: shown.length === 0 }),
    text: [
      words.greeting({ plan, file: reply.file }),
      "",
      words.figures({ measures, errors, warnings, late }),
      "",
      ...(shown.length === 0 ? [words.nothing] : [words.gravest({ shown: shown.length, count: said.length })]),
      ...shown.map((line) => `  ${line}`),
      "",
      ...(check.findings.length === 0 ? [] : [words.attached, ""]),
    ].join("\n"),
  };
}

/**
 * What concerns the reply, in sentences: the gravest first, and what is between replies before what is within this one.
 */
function saidPoints(collection: Collection, account: ReplyAccount, catalogue: Catalogue): string[] {
  const { collecting, severities } = catalogue;
  const { check } = account.reply;
  const ofOthers = pointsAbout(collection, account).map((point) => ({
    severity: point.severity,
    text: collecting.returns.point({ severity: severities[point.severity], ...sayPoint(point, catalogue) }),
  }));
  const own = openFindings(check.findings).map((finding) => {
    const cell = findingAddress(finding, sheetOfAll(check.tables));
    const facts = { cell, severity: severities[finding.severity], ...sayFinding(finding, catalogue) };
    return { severity: finding.severity, text: collecting.returns.finding(facts) };
  });
  return [...ofOthers, ...own]
    .toSorted((one, other) => levels.indexOf(one.severity) - levels.indexOf(other.severity))
    .map(({ text }) => text);
}

/** The mail that asks an organization for the reply that it has not sent, with the measures that it is to answer. */
export function reminderMail(collection: Collection, organization: string, catalogue: Catalogue): MailText {
  const { returns: words } = catalogue.collecting;
  const plan = collection.schema.title;
  const asked = collection.measures.filter(({ unanswered }) => unanswered.includes(organization));
  return {
    subject: words.reminderSubject({ plan, organization }),
    text: [
      words.reminder({ plan, organization, measures: asked.length }),
      "",
      ...asked.map((measure) => `  ${words.asked(factsOf(measure))}`),
      "",
      words.reminderAttached,
      "",
    ].join("\n"),
  };
}
