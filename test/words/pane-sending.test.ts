import { describe, expect, test } from "@jest/globals";
import type { Seal } from "../../src/core/index.ts";
import { momentText } from "../../src/words/moment.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages } from "../../src/words/say.ts";

describe.each(languages)("the words of the tab for sending in %s", (language) => {
  const { pane, sending } = catalogueOf(language);
  const words = pane.sending;

  test("count what they speak of, and name the file", () => {
    expect(words.reasons(1234)).toContain("1,234");
    expect(words.copy.changes(12)).toContain("12");
    expect(words.size({ file: "進捗.xlsx", size: 1_300_000 })).toMatch(/進捗\.xlsx.*1\.2 MB/u);
    expect(words.size({ file: "進捗.xlsx", size: 1 })).toMatch(/1 KB/u);
    expect(pane.done["send-checked"]({ verdict: sending.verdicts.ask })).toContain(sending.verdicts.ask);
  });

  test("the record tells the time with its distance from UTC", () => {
    const seal: Seal = {
      verdict: "ready",
      counts: { error: 0, warning: 0, info: 0 },
      schema: "general 1",
      rules: "0.1.0",
      time: "2007-10-03T18:04:05+09:00",
      digest: "0".repeat(64),
      rows: [],
    };
    expect(sending.seal.line({ seal, short: "0000", verdict: "" })).toContain("2007-10-03 18:04 UTC+09:00");
  });
});

test("a moment in UTC has no distance from it, and what is no moment stays as it is", () => {
  expect(momentText("2007-10-03T09:04:05.678Z")).toBe("2007-10-03 09:04 UTC");
  expect(momentText("yesterday")).toBe("yesterday");
});
