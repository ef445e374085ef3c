import { afterEach, describe, expect, test } from "@jest/globals";
import { listenForResults, tellPane, thisWorkbook } from "../../../../src/surfaces/excel/commands/results.ts";
import type { Done } from "../../../../src/surfaces/app/state/pane-state.ts";

const channels: BroadcastChannel[] = [];
const RealChannel = globalThis.BroadcastChannel;
/** Node keeps running as long as a channel is open, so each is closed after its test. */
globalThis.BroadcastChannel = class extends RealChannel {
  constructor(name: string) {
    super(name);
    channels.push(this);
  }
};
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

const cleared: Done = { what: "summarized" };

describe("a command's result", () => {
  test("is shown in the pane of the same workbook, and the command hears of it", async () => {
    const shown: Done[] = [];
    listenForResults(
      () => Promise.resolve("https://example/a.xlsx"),
      (done) => Promise.resolve(void shown.push(done)),
    );
    expect(await tellPane("https://example/a.xlsx", cleared)).toBe(true);
    expect(shown).toEqual([cleared]);
  });

  test("is not shown in the pane of another workbook, nor where no pane is open", async () => {
    expect(await tellPane("https://example/a.xlsx", cleared)).toBe(false);
    const shown: Done[] = [];
    listenForResults(
      () => Promise.resolve("https://example/b.xlsx"),
      (done) => Promise.resolve(void shown.push(done)),
    );
    expect(await tellPane("https://example/a.xlsx", cleared)).toBe(false);
    expect(shown).toEqual([]);
  });

  test("of a workbook that was never saved is shown in the pane of the one that holds the same of ours", async () => {
    const holding = (...sheets: string[]): Promise<string> =>
      thisWorkbook("", {
        own: () => Promise.resolve({ parts: new Map([["summary", sheets]]), hasSchemaSheet: false }),
      });
    const shown: string[] = [];
    listenForResults(
      () => holding("集計"),
      () => Promise.resolve(void shown.push("this")),
    );
    listenForResults(
      () => holding(),
      () => Promise.resolve(void shown.push("another")),
    );
    expect(await tellPane(await holding("集計"), cleared)).toBe(true);
    expect(shown).toEqual(["this"]);
  });
});
