import { describe, expect, test } from "@jest/globals";
import { FluentProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";
import type { OwnPart, UndoLoss } from "../../../../src/core/index.ts";
import { CheckTab } from "../../../../src/surfaces/app/components/CheckTab.tsx";
import { PaneContext } from "../../../../src/surfaces/app/components/pane-context.ts";
import { SummaryTab } from "../../../../src/surfaces/app/components/SummaryTab.tsx";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { fakeHost } from "../fake-host.ts";
import { faulty, paneWith } from "../pane.ts";

const desktop: readonly UndoLoss[] = ["check", "new-sheets", "sheets-removed"];
const web: readonly UndoLoss[] = ["sheets-removed"];
const catalogue = catalogueOf("ja");
const { check, summary, removal, emptiesUndo } = catalogue.pane;

/**
 * What a tab says after a check, in an Excel that has such an undo list, beside a workbook that has such sheets of
 * ours.
 */
async function shown(
  Tab: () => ReactElement,
  undoLosses: readonly UndoLoss[],
  parts: readonly (readonly [OwnPart, readonly string[]])[] = [],
): Promise<string> {
  const { store, actions, state } = paneWith(fakeHost(faulty));
  store.dispatch({ type: "first-run-closed" });
  await actions.check();
  store.dispatch({ type: "own-read", own: { parts: new Map(parts), hasSchemaSheet: false } });
  const features = { selfCheck: false, isLive: true, lacks: [], undoLosses };
  return renderToStaticMarkup(
    <FluentProvider>
      <PaneContext value={{ state: state(), actions, catalogue, features }}>
        <Tab />
      </PaneContext>
    </FluentProvider>,
  );
}

describe("before the undo list is emptied it is said, by the names of the buttons that do it", () => {
  test.each([
    ["check", CheckTab, desktop, [], [check.again, check.mark]],
    ["check", CheckTab, desktop, ["検査結果"], [check.again, check.markAgain, check.clear]],
    ["check", CheckTab, web, ["検査結果"], [check.markAgain, check.clear]],
    ["summary", SummaryTab, desktop, [], [summary.insert]],
    ["summary", SummaryTab, web, ["集計"], [summary.refresh, removal.offers.summary]],
  ] as const)("%s %#", async (part, Tab, losses, sheets, buttons) => {
    const html = await shown(Tab, losses, sheets.length > 0 ? [[part, sheets]] : []);
    expect(html).toContain(emptiesUndo(buttons));
  });

  test("and nothing where nothing empties it", async () => {
    // What the sentence says around the names of the buttons.
    const around = emptiesUndo(["\0"])
      .split("\0")
      .reduce((one, other) => (one.length > other.length ? one : other));
    const texts = [
      await shown(CheckTab, web),
      await shown(SummaryTab, web),
      // A file has no undo list.
      await shown(CheckTab, [], [["check", ["検査結果"]]]),
      // Marks whose sheet is gone are taken back like any format.
      await shown(CheckTab, web, [["check", []]]),
    ];
    for (const html of texts) expect(html).not.toContain(around);
  });
});
