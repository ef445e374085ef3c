import { describe, expect, test } from "@jest/globals";
import { collectingAfter } from "../../../../src/surfaces/app/state/collecting-after.ts";
import { nothingCollected, type CollectingState } from "../../../../src/surfaces/app/state/collecting-state.ts";

/** A file of a person's disk, as copies of one form are: alike in name, size and date. */
function chosen(shown: string): { readonly shown: string; readonly file: File } {
  return { shown, file: new File(["回答"], shown.replace(/^.*\//u, ""), { lastModified: 1 }) };
}

function afterChoosing(state: CollectingState, ...shown: readonly string[]): CollectingState {
  return collectingAfter(state, { type: "replies-chosen", files: shown.map(chosen) });
}

function shownIn({ files }: CollectingState): string[] {
  return files.map(({ shown }) => shown);
}

describe("chosen replies", () => {
  test("are told apart by their folders", () => {
    const state = afterChoosing(nothingCollected, "総務省/回答.xlsx", "財務省/回答.xlsx");
    expect(shownIn(state)).toEqual(["総務省/回答.xlsx", "財務省/回答.xlsx"]);
  });

  test("are taken once each, also one that is shown by another name", () => {
    const other = { ...chosen("回答.xlsx"), file: new File(["別の回答"], "回答.xlsx", { lastModified: 2 }) };
    const first = afterChoosing(nothingCollected, "回答.xlsx");
    const both = collectingAfter(first, { type: "replies-chosen", files: [other] });
    expect(shownIn(both)).toEqual(["回答.xlsx", "2/回答.xlsx"]);
    expect(collectingAfter(both, { type: "replies-chosen", files: [other] })).toBe(both);
  });

  test("leave what was collected as it is where no new one is among them", () => {
    const state = afterChoosing(nothingCollected, "回答.xlsx");
    expect(afterChoosing(state, "回答.xlsx")).toBe(state);
    expect(afterChoosing(state)).toBe(state);
  });
});
