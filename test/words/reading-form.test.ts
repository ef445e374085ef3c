import { describe, expect, test } from "@jest/globals";
import { states } from "../../src/core/index.ts";
import { readingForm as en } from "../../src/words/en/reading-form.ts";
import { readingForm as ja } from "../../src/words/ja/reading-form.ts";

describe.each([
  ["ja", ja],
  ["en", en],
] as const)("a text that was misread (%s)", (_, words) => {
  test("is said with the words that decided, and without where there are none", () => {
    expect(words.read({ state: "planned", words: "公表する予定" })).toContain("公表する予定");
    for (const state of states) expect(words.read({ state, words: "" })).toContain(words.states[state]);
    expect(new Set(Object.values(words.states)).size).toBe(states.length);
  });

  test("is listed with what it was read as and what it says, and how many there are", () => {
    const said = words.said({ read: "done", state: "planned" });
    expect(said.indexOf(words.states.done)).toBeLessThan(said.indexOf(words.states.planned));
    expect(words.noted(1234)).toContain("1,234");
    expect(words.dropThis({ text: "公表した。" })).toContain("公表した。");
  });
});
