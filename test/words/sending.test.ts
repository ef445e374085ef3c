import { describe, expect, test } from "@jest/globals";
import { extraKinds, sendRules } from "../../src/core/index.ts";
import { catalogueOf, languages, saySendFinding } from "../../src/words/say.ts";
import { allSendCases } from "../core/sending/all-cases.ts";
import { findingsOf, type SendCase } from "../core/sending/case.ts";

/** What the cases do not show all of. */
const further: SendCase[] = [
  {
    title: "all that goes along unseen",
    contents: { extras: extraKinds.map((kind) => ({ kind, count: 2, detail: "" })) },
  },
  {
    title: "all kinds of links",
    contents: {
      links: (["workbook", "connection", "query", "picture", "file", "program"] as const).map((kind) => ({
        kind,
        target: "台帳",
        sheet: undefined,
      })),
    },
  },
  { title: "several rows and columns", ofSheet: { 施策: { hiddenRows: [0, 1], hiddenColumns: [0, 1] } } },
  { title: "a row", ofSheet: { 施策: { hiddenRows: [1] } } },
];

const findings = [...allSendCases.flatMap(({ invalid }) => invalid), ...further].flatMap((one) =>
  findingsOf(one).map((finding, at) => [`${finding.rule}: ${one.title} (${String(at)})`, finding] as const),
);

describe.each(languages)("what is said in %s of", (language) => {
  const catalogue = catalogueOf(language);

  test.each(findings)("%s", (_, finding) => {
    const { message, hint } = saySendFinding(finding, catalogue);
    for (const sentence of [message, hint]) {
      expect(sentence).toMatch(language === "ja" ? /[^。\s]。$/u : /[^.\s]\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\n/u);
      expect(sentence).not.toMatch(/「」|“”|\s\s|。。|、。/u);
    }
    if (language === "en") expect(`${message}${hint}`.replaceAll(/“[^”]*”/gu, "")).not.toMatch(/[ぁ-ん]/u);
  });

  test("every rule has a title of its own", () => {
    const titles = sendRules.map(({ id }) => catalogue.sending.rules[id].title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
