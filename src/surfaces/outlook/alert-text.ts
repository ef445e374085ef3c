import type { Catalogue } from "../../words/catalogue.ts";
import type { Doubt, DoubtPoint } from "./check-attachment.ts";

/** The text of Outlook's dialog: plain, and in the Markdown that newer Outlooks take. */
export interface AlertText {
  readonly plain: string;
  readonly markdown: string;
}

/** Characters that Outlook's dialog shows at most (Smart Alerts). */
export const alertLimit = 500;
/** Characters of a finding that is told one by one. */
const pointLimit = 70;
/** Characters of a file's name. */
const nameLimit = 60;

/** How a text is set out. */
interface Form {
  readonly heading: (text: string) => string;
  readonly point: (text: string) => string;
  readonly text: (text: string) => string;
  readonly between: string;
}

const plain: Form = { heading: (text) => text, point: (text) => `・${text}`, text: (text) => text, between: "\n" };
const markdown: Form = {
  heading: (text) => `**${escaped(text)}**`,
  point: (text) => `- ${escaped(text)}`,
  text: escaped,
  between: "\n\n",
};

/** What the dialog says of attached workbooks, of which there is one at least. */
export function alertText(doubts: readonly Doubt[], catalogue: Catalogue): AlertText {
  return { plain: fitted(doubts, catalogue, plain), markdown: fitted(doubts, catalogue, markdown) };
}

/** The text with as many of the findings as there is room for; the figures and what to do are always there. */
function fitted(doubts: readonly Doubt[], catalogue: Catalogue, form: Form): string {
  const points = doubts.flatMap(({ first }) => first).length;
  for (let workbooks = doubts.length; workbooks > 0; workbooks -= 1) {
    for (let told = points; told >= 0; told -= 1) {
      const text = textOf(doubts, { workbooks, told }, catalogue, form);
      if (text.length <= alertLimit) return text;
    }
  }
  return textOf(doubts, { workbooks: 0, told: 0 }, catalogue, form);
}

function textOf(
  doubts: readonly Doubt[],
  { workbooks, told }: { readonly workbooks: number; readonly told: number },
  { sending: { outlook, verdicts } }: Catalogue,
  form: Form,
): string {
  let left = told;
  const shown = doubts.slice(0, workbooks).map(({ file, verdict, error, warning, first }) => {
    const points = first.slice(0, left);
    left -= points.length;
    const heading = outlook.workbook({ file: cut(file, nameLimit), verdict: verdicts[verdict], error, warning });
    const more = error + warning - points.length;
    return [
      form.heading(heading),
      [
        ...points.map((point) => form.point(pointText(point, outlook))),
        ...(more > 0 && points.length > 0 ? [form.point(outlook.more(more))] : []),
      ].join("\n"),
    ]
      .filter((part) => part !== "")
      .join(form.between);
  });
  const unshown = doubts.length - workbooks;
  const worst = doubts.some(({ verdict }) => verdict === "blocked") ? "blocked" : "ask";
  return [
    ...shown,
    ...(unshown > 0 ? [form.text(outlook.moreWorkbooks(unshown))] : []),
    form.text(outlook.advice[worst]),
  ].join(form.between);
}

function pointText(point: DoubtPoint, outlook: Catalogue["sending"]["outlook"]): string {
  return cut(outlook.point(point), pointLimit);
}

function cut(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}

/** Characters that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]/gu, "\\$&");
}
