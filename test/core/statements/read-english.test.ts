import { describe, expect, test } from "@jest/globals";
import { isEnglish, readEnglish } from "../../../src/core/statements/english/read-english.ts";

/** What a text asserts sentence by sentence, each assertion as `state manner: words`. */
function said(text: string): string[][] {
  return readEnglish(text).statements.map(({ earlier, main }) =>
    [...earlier, ...(main ? [main] : [])].map(({ state, manner, words }) => `${state} ${manner}: ${words}`),
  );
}

describe("an English sentence", () => {
  test.each([
    ["The platform will go live on 28 October 2025.", "planned scheduled: will go live"],
    ["Work is planned to start in July 2025.", "planned scheduled: is planned to start"],
    ["Ministers intend to consult in spring.", "planned scheduled: intend to consult"],
    ["The Department intends to consult in spring.", "planned scheduled: intends to consult"],
    ["Contracts are yet to be signed.", "planned scheduled: are yet to be signed"],
    ["The action plan was published on 3 March 2025.", "done ordinary: was published"],
    ["The strategy has now been formally adopted.", "done ordinary: has now been formally adopted"],
    ["The portal was launched in April 2025.", "underway launched: was launched"],
    ["The register went live in May.", "underway launched: went live"],
    ["Regulations have been drafted.", "done step: have been drafted"],
    ["Regulations have not been laid.", "undecided dropped: have not been laid"],
    ["The pilot was cancelled.", "undecided dropped: cancelled"],
    ["Delivery is now delayed.", undefined],
    ["The data will be updated every year.", undefined],
    ["No further work is planned.", undefined],
    ["The service is expected to handle 10,000 users.", undefined],
    ["The report is expected to be published in May.", "planned scheduled: is expected to be published"],
    ["Officials continue to support departments.", undefined],
    ["Guidance is being finalised.", "underway preparing: is being finalised"],
    ["Work with arm's length bodies is ongoing.", "underway preparing: is ongoing"],
    ["Delivery-chain data is published for 82 per cent of the programmes.", undefined],
    ["The roll-out depends on funding.", undefined],
  ])("says of the work what its finite verb says: %s", (text, expected) => {
    expect(said(text)).toEqual([expected === undefined ? [] : [expected]]);
  });

  test.each([
    "Data that was published in May has errors.",
    "Officials meet once funding has been approved.",
    "The team has no plans if the bill is delayed.",
  ])("says nothing of the work in an aside: %s", (text) => {
    expect(said(text)).toEqual([[]]);
  });

  test("says several things in their order, and sentences stand where they stand in the text", () => {
    const text = "The portal was launched and data is being migrated.\nTesting is under way.";
    expect(said(text)).toEqual([
      ["underway launched: was launched", "underway preparing: is being migrated"],
      ["underway preparing: is under way"],
    ]);
    const { statements } = readEnglish(text);
    expect(statements.map(({ from, to }) => text.slice(from, to))).toEqual(statements.map((one) => one.text));
    expect(statements.map(({ outcome, state }) => `${outcome} ${state}`)).toEqual([
      "asserts underway",
      "asserts underway",
    ]);
  });
});

test.each([
  ["a sentence is not known", "The platform will go live in May. Nothing else is certain."],
  ["something is done and something planned", "The standard was adopted. The rest will follow in May."],
])("a text is unread where %s", (_, text) => {
  const { statements } = readEnglish(text);
  expect(statements.map(({ outcome, main, earlier }) => [outcome, main, earlier])).toEqual([
    ["unread", undefined, []],
    ["unread", undefined, []],
  ]);
});

test.each([
  ["The portal was launched.", true],
  ["- Work is ongoing", true],
  ["TBC", false],
  ["BEIS, DCMS", false],
  ["2025-03-31", false],
  ["Работа уже завершена полностью.", false],
] as const)("%s is a text in English: %s", (text, expected) => {
  expect(isEnglish(text)).toBe(expected);
});
