import type { CollectingWords, NotReply, VersionReasonWords } from "../collecting-words.ts";
import { excerpt } from "../sentence.ts";
import { list } from "./problems/phrases.ts";

const measure = ({ number, name }: { number: string | undefined; name: string | undefined }): string => {
  if (number === undefined) return name === undefined ? "A measure without number and name" : `“${name}”`;
  return name === undefined ? `Measure ${number}` : `${number} “${name}”`;
};
/** So many measures are named. */
const shownMeasures = 3;
const someMeasures = (measures: readonly { number: string | undefined; name: string | undefined }[]): string =>
  measures.slice(0, shownMeasures).map(measure).join(", ") + (measures.length > shownMeasures ? " and others" : "");
const place = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }): string =>
  `${file} ${sheet}!${cell}`;
const some = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? "" : "s"}`;

const sources: CollectingWords["sources"] = {
  mark: "the mark of the workbook that was sent out",
  title: "the title above the table",
  "file-name": "the file name",
  "sheet-name": "the sheet name",
  column: "the column of organizations",
};

const reasons: VersionReasonWords = {
  version: "its file name has the latest version",
  modified: "it was saved last",
  complete: "it answers the most measures",
  order: "its file name comes first (version, date and number of answers are the same)",
};

const notReply: { readonly [Found in NotReply]: string } = {
  csv: "a CSV file is not read as a reply, since garbled characters and lost dates cannot be told in it. Ask for an Excel workbook (.xlsx).",
  collection: "this is a collected workbook, and not counted as a reply.",
  history: "this is the workbook of a history, and not counted as a reply.",
  plan: "this was read as the plan, and is not counted as a reply.",
  other: "this is no Excel workbook (.xlsx), and not read as a reply.",
};

/** What is said when replies are collected. */
export const collecting: CollectingWords = {
  points: {
    "organization-unanswered": {
      title: "Organization without a reply",
      say: ({ organization, measures, unread }) => ({
        message: `There is no reply of ${organization} (responsible for ${some(measures, "measure")}).${unread.length > 0 ? ` ${list(unread)} seems to be its, but cannot be read.` : ""}`,
        hint: "Ask for the reply.",
      }),
    },
    "measure-unanswered": {
      title: "Measure without an answer",
      say: ({ organizations, isWhole, ...facts }) => ({
        message: isWhole
          ? `${measure(facts)} is answered by nobody.`
          : `${measure(facts)} is not answered by ${organizations.join(", ")}.`,
        hint:
          isWhole && organizations.length === 0
            ? "Find out who is responsible."
            : `Ask ${organizations.join(", ")} for the answer.`,
      }),
    },
    "values-disagree": {
      title: "Replies that disagree",
      say: ({ title, values, ...facts }) => ({
        message: `${measure(facts)}: replies disagree about ${title}: ${values.map((value) => `“${excerpt(value.value)}” (${place(value)})`).join(", ")}`,
        hint: "Ask the organizations which is right.",
      }),
    },
    "answer-foreign": {
      title: "Answers of somebody else",
      say: ({ organization, measures, counted }) => ({
        message: `${organization} answers to ${some(measures.length, "measure")} that it is not responsible for (${someMeasures(measures)}). ${
          counted === 0
            ? "Since those who are have answered, this was not collected."
            : `${String(counted)} of these answers were collected, since those who are responsible have not answered.`
        }`,
        hint: "Find out whether somebody else is responsible now, or the whole plan was sent back.",
      }),
    },
    "measure-unplanned": {
      title: "Measure that is not in the plan",
      say: ({ organization, ...facts }) => ({
        message: `${measure(facts)} is not in the plan${organization === undefined ? "" : ` (reply of ${organization})`}.`,
        hint: "Find out whether it is new, or its number or name is wrong.",
      }),
    },
    "replies-repeated": {
      title: "Several replies of one organization",
      say: ({ organization, files, reason, shared }) => ({
        message:
          shared === 0
            ? `There are ${String(files.length)} replies of ${organization} (${list(files)}). They answer different measures, and all were collected.`
            : `There are ${String(files.length)} replies of ${organization} (${list(files)}), which share ${some(shared, "measure")}. “${String(files[0])}” is proposed, since ${reasons[reason]}.`,
        hint:
          shared === 0
            ? "Find out whether they were meant to be sent in parts."
            : "Take the files that are not to count out of the folder, and collect again.",
      }),
    },
    "organization-unknown": {
      title: "Reply of an unknown organization",
      say: ({ contradiction }) => ({
        message:
          contradiction.length === 0
            ? "Whose reply this is cannot be told (by file name, sheet name, title or column of organizations)."
            : `Whose reply this is cannot be told: ${contradiction.map(({ source, organization }) => `${sources[source]} says ${organization}`).join(", ")}.`,
        hint: "Put the organization into the file name, and collect again.",
      }),
    },
    "reply-empty": {
      title: "Reply that is blank",
      say: ({ organization }) => ({
        message: `The workbook of ${organization ?? "this reply"} has neither statuses nor progress texts.`,
        hint: "Ask whether the wrong file was sent.",
      }),
    },
    "reply-unchanged": {
      title: "Reply that is the plan",
      say: ({ organization }) => ({
        message: `All statuses and progress texts of ${organization ?? "this reply"} are those of the plan.`,
        hint: "Ask whether the wrong file was sent.",
      }),
    },
  },
  sources,
  sheets: { collected: "Collected", replies: "Replies", points: "To clear up" },
  collectedHeaders: { statuses: "Answers by organization", unanswered: "Not answered by", sources: "Source cells" },
  ownText: ({ organizations, text }) => `[${organizations.join(", ")}] ${text}`,
  ownStatus: ({ organization, status }) => `${organization}: ${status ?? "(blank)"}`,
  repliesHeaders: {
    organization: "Organization",
    state: "Reply",
    file: "File",
    knownBy: "Known by",
    measures: "Measures answered",
    unanswered: "Measures not answered",
    errors: "Errors",
    warnings: "Warnings",
    late: "Late or overdue",
  },
  states: { replied: "received", missing: "missing", unread: "cannot be read" },
  unknownOrganization: "(unknown)",
  countingNote: ({ measures }) =>
    `There are ${some(measures, "measure")} in all. A measure of several organizations counts once in the total and once under each of them.`,
  pointsHeaders: {
    severity: "Severity",
    place: "Place",
    title: "Kind",
    message: "What to clear up",
    hint: "What to do",
  },
  noPoints: "There is nothing to clear up.",
  notReply: ({ file, found }) => `${file}: ${notReply[found]}`,
  request: {
    title: ({ plan, organization }) => `${plan}: progress of the measures of ${organization}`,
    note: "Fill in the white cells. The grey columns are what was reported last time. Numbers and names cannot be changed. Choose the status from the list.",
    previous: { status: "Status last time", progress: "Report of last time" },
    made: ({ organization, measures, file }) => `${organization}: ${some(measures, "measure")}, ${file}`,
    nobody: ({ measures }) =>
      `${some(measures, "measure")} without a responsible organization: in none of the workbooks.`,
  },
  returns: {
    subject: ({ plan, organization, isClean }) =>
      `${isClean ? "Received" : "Please check"}: ${plan}, progress of measures${organization === undefined ? "" : ` (${organization})`}`,
    greeting: ({ plan, file }) => `Thank you for your reply “${file}” on the progress of the measures of ${plan}.`,
    figures: ({ measures, errors, warnings, late }) =>
      `Your reply answers ${some(measures, "measure")}: ${some(errors, "error")}, ${some(warnings, "warning")}${late > 0 ? `, ${String(late)} late` : ""}.`,
    gravest: ({ shown, count }) =>
      shown === count
        ? "Please look at the following, correct it where needed, and send the workbook again."
        : `There are ${String(count)} points to look at. These are the gravest. Please correct what needs it, and send the workbook again.`,
    finding: ({ cell, severity, message, hint }) => `${cell} (${severity}): ${message} ${hint}`,
    point: ({ severity, message, hint }) => `(${severity}) ${message} ${hint}`,
    nothing: "There is nothing to look at.",
    attached: "All findings are marked in the attached workbook, and listed on its findings sheet.",
    reminderSubject: ({ plan, organization }) => `Reply requested: ${plan}, progress of measures (${organization})`,
    reminder: ({ plan, organization, measures }) =>
      `We do not have the reply of ${organization} on the progress of the measures of ${plan} yet. Please fill in the attached workbook for ${measures === 1 ? "this measure" : `these ${String(measures)} measures`}, and send it. If it is on its way, please disregard this message.`,
    asked: (facts) => measure(facts),
    reminderAttached: "The attached workbook holds only your own measures. Fill in the white cells.",
    reminderFile: "reminder",
    saved: ({ folder, copies, reminders }) =>
      `Saved in ${folder}: ${copies === 1 ? "1 marked copy with the draft of a mail" : `${String(copies)} marked copies with drafts of mails`}, and ${some(reminders, "reminder")}. Add the recipients before you send them.`,
    notReturned: ({ file, reason }) => `No copy was made of ${file}. ${reason}`,
  },
  lines: {
    collected: ({ replies, measures, answers }) =>
      `Collected ${replies === 1 ? "1 reply" : `${String(replies)} replies`}: ${some(measures, "measure")} (${some(answers, "answer")})`,
    reply: ({ file, organization, knownBy, measures, errors, warnings, late }) =>
      [
        `${organization ?? "(unknown organization)"}: ${file}, ${some(measures, "measure")}, ${some(errors, "error")}, ${some(warnings, "warning")}`,
        ...(late > 0 ? [`, ${String(late)} late`] : []),
        ...(knownBy.length > 0 ? [` (known by ${knownBy.map((source) => sources[source]).join(", ")})`] : []),
      ].join(""),
    unreadHeading: "Files that were not read as replies",
    missing: ({ organizations, measures }) =>
      [
        organizations.length > 0 ? `No reply: ${organizations.join(", ")}.` : "All organizations have replied.",
        `${some(measures, "measure")} not fully answered.`,
      ].join(" "),
    complete: "All organizations have answered to all measures that they are responsible for.",
    unreadColumns: ({ file, columns }) => `Columns that were not collected: ${list(columns)} of ${file}`,
    schemasDiffer: ({ files, title }) =>
      `The schema of ${list(files)} is not the one that was collected with (“${title}”). --schema names another.`,
  },
};
