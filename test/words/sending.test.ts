import { describe, expect, test } from "@jest/globals";
import {
  extraKinds,
  officialNumbers,
  sendRules,
  type ChangeCode,
  type ChangeFacts,
  type CleaningChange,
  type Seal,
  type OfficialNumber,
  type ReadabilityFinding,
  type SealOutcome,
} from "../../src/core/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import {
  languages,
  sayChange,
  sayReadability,
  sayReadabilityFinding,
  saySealOutcome,
  saySendFinding,
} from "../../src/words/say.ts";
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

const seal: Seal = {
  ...{ verdict: "ask", counts: { error: 0, warning: 2, info: 1 }, schema: "general 1", rules: "0.1.0" },
  ...{ time: "2026-11-27T09:00:00Z", digest: "0".repeat(64), rows: ["00000000"] },
};

const range = { sheet: "施策", ranges: ["A1:A3"], count: 3 };
const everyChange: { readonly [Code in ChangeCode]: readonly ChangeFacts[Code][] } = {
  "sheets-removed": [{ sheets: ["内部"] }],
  "sheets-shown": [{ sheets: ["内部"] }],
  "own-removed": [{ sheets: ["検査結果"] }],
  "rows-removed": [{ sheet: "施策", rows: [3, 4, 9] }],
  "rows-shown": [{ sheet: "施策", rows: [3] }],
  "blank-rows-removed": [{ sheet: "施策", rows: [44] }],
  "columns-removed": [{ sheet: "施策", columns: ["B", "D"] }],
  "columns-shown": [{ sheet: "施策", columns: ["B"] }],
  "filter-cleared": [{ sheet: "施策" }],
  "values-removed": [range],
  "values-shown": [range],
  "cells-unmerged": [{ sheet: "施策", ranges: ["A1:A3"] }],
  "cells-filled": [range],
  "text-corrected": [{ sheet: "施策", cell: "B3", before: "①", after: "(1)" }],
  "formulas-to-values": [{ sheet: "施策", count: 3 }],
  "comments-removed": [{ sheet: "施策", count: 1 }],
  "headers-removed": [{ sheet: "施策", texts: ["&Z"] }],
  "properties-emptied": [{ values: ["内閣花子"] }],
  "links-broken": [{ targets: ["台帳.xlsx"] }],
  "names-removed": [{ names: ["無効"] }],
  "extra-removed": extraKinds.map((kind) => ({ kind, count: 2 })),
  "passwords-removed": [
    { sheets: ["施策"], ofWorkbook: true },
    { sheets: ["施策"], ofWorkbook: false },
  ],
  "printers-removed": [{ printers: ["HP"] }],
};
const changes = Object.entries(everyChange).flatMap(([code, all]) =>
  all.map((facts, at) => [`${code} (${String(at)})`, { code, facts } as CleaningChange] as const),
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

  test.each(changes)("a change: %s", (_, change) => {
    const sentence = sayChange(change, catalogue);
    expect(sentence).toMatch(language === "ja" ? /[^。\s]。$/u : /[^.\s]\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\n|「」|“”/u);
  });

  test("what was saved is said with both names", () => {
    const sentence = catalogue.sending.copy.saved({ file: "a.xlsx", list: "a.txt" });
    expect(sentence).toContain("a.xlsx");
    expect(sentence).toContain("a.txt");
    expect(catalogue.sending.sheetPlace("施策")).toContain("施策");
    expect(catalogue.sending.counts({ error: 3, warning: 5, info: 7 })).toMatch(/3.*5.*7/u);
  });

  test.each<[string, SealOutcome]>([
    ["unsealed", { state: "unsealed" }],
    ["unreadable", { state: "unreadable" }],
    ["unchanged", { state: "unchanged", seal }],
    ["a row changed", { state: "changed", seal, changes: { rows: [{ sheet: "甲", row: 3 }], missing: 1 } }],
    [
      "rows of two sheets changed, and two are missing",
      {
        state: "changed",
        seal,
        changes: {
          rows: [
            { sheet: "甲", row: 3 },
            { sheet: "甲", row: 4 },
            { sheet: "乙", row: 9 },
          ],
          missing: 5,
        },
      },
    ],
    ["a row is missing", { state: "changed", seal, changes: { rows: [], missing: 1 } }],
    ["the order changed", { state: "changed", seal, changes: { rows: [], missing: 0 } }],
  ])("how a workbook stands to its seal: %s", (_, outcome) => {
    const lines = saySealOutcome(outcome, "abcd", catalogue);
    expect(lines.join("\n")).not.toMatch(/undefined|NaN|\[object/u);
    expect(lines.at(-1)).toMatch(language === "ja" ? /。$/u : /\.$/u);
    const changed = outcome.state === "changed" ? outcome.changes.rows : [];
    for (const { sheet, row } of changed) {
      expect(lines.find((line) => line.includes(sheet))).toBeDefined();
      expect(lines.join()).toContain(String(row + 1));
    }
    if ("seal" in outcome) expect(lines[0]).toContain("abcd");
  });

  test("how far the official rules are kept, and each that is not", () => {
    const finding = (number: OfficialNumber, isRest: boolean): ReadabilityFinding => ({
      rule: `readability/${number}`,
      ...{ number, level: Number(number.charAt(1)) as 1 | 2 | 3, isRest },
      hits: [
        { number, sheet: "甲", places: ["A1:A3"], count: 3, details: [] },
        { number, sheet: "乙", places: ["区分"], count: 1, details: ["済 × 2"] },
      ],
      ordinary: [{ rule: "cell-merged", count: 2 }],
    });
    const rest = finding("L1-07", true);
    const below = sayReadability({ level: 0, levelBesides: 1, findings: [rest, finding("L2-04", false)] }, catalogue);
    expect(below.join()).toMatch(/L1-07.*1/u);
    const second = sayReadability({ level: 1, levelBesides: 1, findings: [finding("L2-04", false)] }, catalogue);
    expect(second.join()).toMatch(/1.*2.*L2-04/u);
    expect(sayReadability({ level: 3, levelBesides: 3, findings: [] }, catalogue)).toHaveLength(2);
    for (const number of officialNumbers) {
      const { title, places, hint } = sayReadabilityFinding(finding(number, false), catalogue);
      expect(title.startsWith(`${number} `)).toBe(true);
      expect(places.join()).toMatch(/A1:A3/u);
      expect(hint).toMatch(language === "ja" ? /。$/u : /\.$/u);
    }
  });

  test("a verdict on a copy is said", () => {
    expect(catalogue.sending.copy.verdict("X")).toContain("X");
  });

  test("every rule has a title of its own", () => {
    const titles = sendRules.map(({ id }) => catalogue.sending.rules[id].title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
