import { readFileSync } from "node:fs";
import { describe, expect, jest, test } from "@jest/globals";
import { createSending } from "../../../src/surfaces/app/sending/sending.ts";
import { noSettings } from "../../../src/surfaces/app/state/settings.ts";
import { today } from "../app/pane.ts";
import { mailCases, saidOf } from "./cases.ts";
import { MailboxDouble, type AttachedFile } from "./mailbox-double.ts";

const draft = new Uint8Array(readFileSync("samples/progress-draft.xlsx"));

/** Outlook with the add-in loaded anew, as for every event in a runtime of its own. */
async function outlookWith(attached: readonly AttachedFile[], language?: "ja-JP" | "en-US"): Promise<MailboxDouble> {
  const double = new MailboxDouble(attached, language);
  Object.assign(globalThis, { Office: double.office() });
  await jest.isolateModulesAsync(async () => {
    await import("../../../src/surfaces/outlook/main.ts");
  });
  return double;
}

describe("when a message is sent", () => {
  test.each(mailCases)("with $title", async ({ attached, says, reads }) => {
    const double = await outlookWith(attached);
    const said = saidOf(await double.send());
    if (says) expect(said).toMatch(says);
    else expect(said).toBeUndefined();
    expect(double.calls.filter((call) => call !== "list")).toEqual(reads.map((id) => `content ${id}`));
  });

  test("it goes where Outlook does not tell its attachments", async () => {
    const double = await outlookWith([{ id: "a", name: "進捗.xlsx", bytes: draft }]);
    double.listFails = true;
    expect(await double.send()).toEqual({ allowEvent: true });
  });

  test("it goes after a minute in which Outlook does not answer", async () => {
    const double = await outlookWith([{ id: "a", name: "進捗.xlsx", bytes: draft, content: "hangs" }]);
    jest.useFakeTimers({ doNotFake: ["setImmediate"] });
    const sent = double.send();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await sent).toEqual({ allowEvent: true });
    jest.useRealTimers();
  });

  test("the dialog speaks English where Outlook does, and Markdown takes no sign of a name for its own", async () => {
    const double = await outlookWith([{ id: "a", name: "a_b*[c].xlsx", bytes: draft }], "en-US");
    const { errorMessage, errorMessageMarkdown } = await double.send();
    expect(errorMessage).toMatch(/^a_b\*\[c\]\.xlsx: Not to be sent \(29 errors/u);
    expect(errorMessageMarkdown).toMatch(/^\*\*a\\_b\\\*\\\[c\\\]\.xlsx: Not to be sent/u);
  });

  test("a clean copy that bears its record goes, unless it was not to be sent", async () => {
    for (const [file, goes] of [
      ["samples/progress-2007h1.xlsx", true],
      ["samples/progress-draft.xlsx", false],
    ] as const) {
      const sending = createSending();
      await sending.look(new Uint8Array(readFileSync(file)), "進捗.xlsx", noSettings, today);
      const made = await sending.copy({
        ...{ name: "進捗_送付用.xlsx", hidden: undefined, keep: [], language: "ja", today },
        now: "2007-10-03T18:00:00+09:00",
      });
      if (!made.ok) throw new Error(made.problem.code);
      const double = await outlookWith([{ id: "a", name: made.value.name, bytes: made.value.bytes }]);
      expect((await double.send()).allowEvent).toBe(goes);
    }
  });
});

describe("when a file is attached", () => {
  test("it is checked, and sending does not read it again", async () => {
    const double = await outlookWith([{ id: "a", name: "進捗.xlsx", bytes: draft }]);
    expect(await double.attach("a")).toBeUndefined();
    expect(double.calls).toEqual(["content a"]);
    expect(saidOf(await double.send())).toMatch(/^進捗\.xlsx：送付不可/u);
    expect(double.calls).toEqual(["content a", "list"]);
  });

  test("nothing is read of what is no workbook or was taken away, and a failure ends the event", async () => {
    const double = await outlookWith([
      { id: "a", name: "報告.docx", bytes: draft },
      { id: "b", name: "進捗.xlsx", bytes: draft },
      { id: "c", name: "進捗.xlsx", bytes: draft, content: "fails" },
    ]);
    await double.attach("a");
    await double.attach("b", "removed");
    expect(double.calls).toEqual([]);
    await double.attach("c");
    expect(double.calls).toEqual(["content c"]);
  });
});
