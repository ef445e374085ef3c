import type { WriteStream } from "node:tty";
import { expect, test } from "@jest/globals";
import { progressLine } from "../../../src/surfaces/cli/progress.ts";

/** What is written to a stream while three steps are shown and cleared. */
function shown(isTTY: boolean, language: "ja" | "en"): string {
  let written = "";
  const stream = { isTTY, write: (text: string) => (written += text) } as unknown as WriteStream;
  const show = progressLine(stream, language);
  for (const step of ["reading", "checking", "writing", undefined] as const) show(step);
  return written;
}

test("on a terminal the bar grows on one line, in the language of the run, and is cleared", () => {
  const clear = "\r\u001B[2K";
  expect(shown(true, "en").split(clear)).toEqual(["", "■□□ Reading", "■■□ Checking", "■■■ Writing", ""]);
  expect(shown(true, "ja").split(clear)[2]).toBe("■■□ 検査しています");
});

test("elsewhere nothing is shown", () => {
  expect(shown(false, "ja")).toBe("");
});

test("one of many files is named, its place is told, and the line is cut where the terminal ends", () => {
  let written = "";
  const stream = { isTTY: true, columns: 30, write: (text: string) => (written += text) } as unknown as WriteStream;
  progressLine(stream, "en")("reading", { name: "総務省\u001B[2J.xlsx", at: 3, count: 12 });
  expect(written).toBe("\r\u001B[2K■□□ Reading 3/12 総務省␛[2J.x");
});
