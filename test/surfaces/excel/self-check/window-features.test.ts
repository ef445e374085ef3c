import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { SelfCheckFeature } from "../../../../src/core/index.ts";
import { dialogAnswer } from "../../../../src/surfaces/excel/self-check/answering-dialog.ts";
import { withWindowFeatures } from "../../../../src/surfaces/excel/self-check/window-features.ts";
import { fakeHost } from "../../app/fake-host.ts";
import { faulty, localChecker } from "../../app/pane.ts";

type Handler = (event: object) => void;

/** How Office opens a dialog: what it tells once the page listens, or the code by which it refuses. */
type Opening = { readonly event: string; readonly told: object } | { readonly refused: number };

const opened: string[] = [];
let closed = 0;

/** The part of Office that opens dialogs. */
function office(opening: Opening): object {
  const value = {
    close: () => (closed += 1),
    addEventHandler: (event: string, handler: Handler) => {
      if ("event" in opening && opening.event === event) setTimeout(handler, 0, opening.told);
    },
  };
  const displayDialogAsync = (address: string, _: object, done: (result: object) => void): void => {
    opened.push(address);
    done(
      "refused" in opening ? { status: "failed", error: { code: opening.refused } } : { status: "succeeded", value },
    );
  };
  return {
    context: { ui: { displayDialogAsync } },
    AsyncResultStatus: { Succeeded: "succeeded" },
    EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
  };
}

async function outcomes(opening: Opening, asked: readonly SelfCheckFeature[] = []): Promise<string[]> {
  Object.assign(globalThis, { Office: office(opening) });
  const host = withWindowFeatures(fakeHost(faulty), { startChecker: localChecker });
  const lines = (await host.selfCheck?.(new Set(asked))) ?? [];
  return lines.map(({ feature, outcome, detail }) => [feature, outcome, detail ?? ""].join(" ").trim());
}

const answered = { event: "message", told: { message: dialogAnswer } };

describe("the self-check around the workbook", () => {
  const before = { window: globalThis.window, Office: (globalThis as { Office?: object }).Office };
  beforeEach(() => {
    opened.length = 0;
    closed = 0;
    Object.assign(globalThis, { window: { location: { href: "https://files.example/add-in/pane.html?a=b" } } });
  });
  afterEach(() => {
    Object.assign(globalThis, before);
  });

  test("tries the worker and a dialog, which is closed; no window is opened unasked", async () => {
    expect(await outcomes(answered)).toEqual(["marks works", "worker works", "dialog works", "new-window skipped"]);
    expect(opened).toEqual(["https://files.example/add-in/message.html?answer"]);
    expect(closed).toBe(1);
  });

  test("opens a window when asked to", async () => {
    expect(await outcomes(answered, ["new-window"])).toContain("new-window works");
  });

  test.each([
    [{ refused: 12_007 }, "dialog failed 12007"],
    [{ event: "event", told: { error: 12_006 } }, "dialog failed 12006"],
    [{ event: "message", told: { message: "?" } }, "dialog failed another answer"],
  ])("tells why a dialog fails: %j", async (opening, line) => {
    expect(await outcomes(opening)).toContain(line);
  });
});
