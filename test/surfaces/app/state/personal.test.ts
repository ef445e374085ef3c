import { describe, expect, test } from "@jest/globals";
import { chosenLanguage, personalIn } from "../../../../src/surfaces/app/state/personal.ts";

/** A storage that keeps, as far as it is used here. */
function keeping(kept = new Map<string, string>()): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
}

function forbidden(): Storage {
  throw new DOMException("The storage of third parties is blocked", "SecurityError");
}

describe("what a person settled on this computer", () => {
  test("is there in the next pane", () => {
    const storage = keeping();
    personalIn(() => storage).keep("language", "en");
    expect(personalIn(() => storage).kept("language")).toBe("en");
  });

  test("holds until the pane is closed where the storage is forbidden", () => {
    const personal = personalIn(forbidden);
    expect(personal.kept("first-run")).toBeUndefined();
    personal.keep("first-run", "done");
    expect(personal.kept("first-run")).toBe("done");
    expect(personalIn(forbidden).kept("first-run")).toBeUndefined();
  });

  test("does not hide a defect", () => {
    const defect = personalIn(() => {
      throw new TypeError("defect");
    });
    expect(() => defect.kept("language")).toThrow(TypeError);
  });
});

test.each([
  ["ja-JP", undefined, "ja"],
  ["en-US", undefined, "en"],
  ["de-DE", undefined, "en"],
  ["en-US", "ja", "ja"],
  ["ja-JP", "en", "en"],
  ["ja-JP", "xx", "ja"],
] as const)("in an Excel in %s with %s chosen the pane speaks %s", (hostLanguage, chosen, language) => {
  const storage = keeping(new Map(chosen === undefined ? [] : [["shinchoku.language", chosen]]));
  expect(
    chosenLanguage(
      personalIn(() => storage),
      hostLanguage,
    ),
  ).toBe(language);
});
