import { expect, test } from "@jest/globals";
import { overviewLabelReader, type LineLabel } from "../../../src/core/overview/labels.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { present } from "../sheets.ts";

const general = builtInSchema("general");
const [done, ...others] = general.statuses;
/** The general schema, in which the first status is also written as given. */
function reader(...aliases: readonly string[]): ReturnType<typeof overviewLabelReader> {
  return overviewLabelReader({ ...general, statuses: [{ ...present(done), aliases }, ...others] });
}

function codeOf(label: LineLabel | undefined): string | undefined {
  return label?.kind === "status" ? label.status.code : label?.kind;
}

test("a label is a status in any of its writings, or a word for all, marks and quotes around it aside", () => {
  const labels = reader("終わったもの");
  expect(
    ["実施済み", "「実施済み」", "◎ 実施済み", "【実施済み】", "終わったもの"].map((text) =>
      codeOf(labels.read(text, false)),
    ),
  ).toEqual(["done", "done", "done", "done", "done"]);
  expect(["計", "合計", "総 計", "Total", "全施策"].map((text) => codeOf(labels.read(text, false)))).toEqual([
    "total",
    "total",
    "total",
    "total",
    "total",
  ]);
});

test("a status that is written as a mark or a number tells no label", () => {
  const labels = reader("済", "完了", "12");
  expect(["済", "完了", "12"].map((text) => codeOf(labels.read(text, false)))).toEqual([undefined, "done", undefined]);
});

test("a slip in a status is forgiven only where the line surely counts", () => {
  const labels = reader("予定どおり実施済みのもの");
  expect(codeOf(labels.read("予定どうり実施済みのもの", true))).toBe("done");
  expect(codeOf(labels.read("予定どうり実施済みのもの", false))).toBeUndefined();
});

test("a text of twice the longest label is none", () => {
  const labels = reader("あ".repeat(20));
  expect(codeOf(labels.read("あ".repeat(20).padEnd(40), false))).toBe("done");
  expect(codeOf(labels.read("あ".repeat(20).padEnd(41), false))).toBeUndefined();
});
