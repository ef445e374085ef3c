import { describe, expect, test } from "@jest/globals";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { StatementReader } from "../../../src/core/statements/read-statements.ts";
import { present } from "../sheets.ts";
import { dayOfShapes, sentencesByShape } from "./sentences-by-shape.ts";
import { sentencesOfWork } from "./sentences-of-work.ts";
import { sentencesWithoutClaim } from "./sentences-without-claim.ts";

interface Dated {
  readonly day: string;
  readonly text: string;
}

const sentences: readonly Dated[] = [
  ...[...sentencesOfWork, ...sentencesWithoutClaim].flatMap(({ reportingDate, sentences: texts }) =>
    texts.map((text) => ({ day: reportingDate, text })),
  ),
  ...Object.values(sentencesByShape)
    .flat()
    .map(([, text]) => ({ day: dayOfShapes, text })),
];

/** What each sentence of a text asserts, without its words. */
function said({ day, text }: Dated): unknown {
  const { statements } = new StatementReader({ reportingDate: present(parseIsoDate(day)), organizations: [] }).read(
    text,
  );
  return statements.map(({ state, outcome, main }) => [state, outcome, main?.manner, main?.isNegated]);
}

function law(name: string, change: (text: string) => string, isMeant: (text: string) => boolean = () => true): void {
  const meant = sentences.filter(({ text }) => isMeant(text));
  test.each(meant)(`${name} changes no reading: $text`, ({ day, text }) => {
    expect(said({ day, text: change(text) })).toEqual(said({ day, text }));
  });
}

const fullWidth = (text: string): string =>
  text.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
/** を behind what is no date. */
const object = /(?<![年度月日末])を/u;
const hasAside = /[（(「【［]/u;

describe("on a sentence", () => {
  law("a bullet before it", (text) => `・${text}`);
  law("a space before it", (text) => `　${text}`);
  law("a space behind it", (text) => `${text} `);
  law(
    "a stop behind it",
    (text) => `${text}。`,
    (text) => !/[。）)]$/u.test(text),
  );
  law("a number in full width", fullWidth);
  law(
    "an aside without a verb, behind its object,",
    (text) => text.replace(object, "（仮称）を"),
    (text) => object.test(text) && !hasAside.test(text),
  );
});
