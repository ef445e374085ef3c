import { expect, test } from "@jest/globals";
import { once } from "../../../src/core/text/once.ts";

test("the same value is worked on once, also where nothing is found, and others by themselves", () => {
  const asked: string[] = [];
  const find = once((text: string) => {
    asked.push(text);
    return text === "" ? undefined : { text };
  });
  const found = ["実施", "", "検討", "実施", ""].map((text) => find(text));
  expect(found).toEqual([{ text: "実施" }, undefined, { text: "検討" }, { text: "実施" }, undefined]);
  expect(found[3]).toBe(found[0]);
  expect(asked).toEqual(["実施", "", "検討"]);
});
