import { expect, test } from "@jest/globals";
import { fingerprint, shortFingerprint } from "../../../src/core/confirmation/fingerprint.ts";

test("a fingerprint is the same for all time, since workbooks carry it", () => {
  expect(fingerprint("")).toBe("ab3e7c0b92ca2f0e");
  expect(fingerprint("手引を公表した。")).toBe("93df5c0656e373a3");
});

test("its first half is the short one", () => {
  expect(fingerprint("施策")).toMatch(/^[0-9a-f]{16}$/u);
  expect(fingerprint("施策").slice(0, 8)).toBe(shortFingerprint("施策"));
});

test("texts that differ in one character, or its place, have different ones", () => {
  const texts = Array.from({ length: 2000 }, (_, at) => `施策${String(at)}`);
  expect(new Set(texts.map(shortFingerprint)).size).toBe(2000);
  expect(fingerprint("ab")).not.toBe(fingerprint("ba"));
});
