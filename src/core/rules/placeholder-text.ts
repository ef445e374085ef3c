import { foldText } from "../reading/normalize.ts";
import { statusOf } from "./cells.ts";
import { defineRule } from "./rule.ts";

const placeholders = new Set(
  [
    "特になし",
    "特に無し",
    "なし",
    "無し",
    "無",
    "該当なし",
    "同上",
    "同前",
    "上記のとおり",
    "上に同じ",
    "同じ",
    "〃",
    "－",
    "-",
    "―",
    "…",
    "・",
    "？",
    "N/A",
    "未記入",
    "記載なし",
    "調整中",
    "後日記載",
  ].map(foldText),
);

/** Longer texts say something; a placeholder may be spaced out. */
const longestPlaceholder = 16;

/**
 * A text that must be there says something: 特になし, 同上 or － is no progress.
 *
 * An empty cell is the business of `value-required` or `reason-missing`; a ditto mark in other columns of `ditto-mark`.
 * Columns that may stay empty may also hold 特になし.
 */
export const placeholderText = defineRule({
  id: "placeholder-text",
  severity: "error",
  *check({ table }) {
    const required = new Map(table.rows.map((row) => [row.row, statusOf(row)?.requires ?? []]));
    for (const cell of table.ownCells.text) {
      const { text } = cell.reading;
      if (text.length > longestPlaceholder) continue;
      const isRequired = cell.field.required || required.get(cell.row)?.includes(cell.field.name);
      if (isRequired && placeholders.has(foldText(text.replace(/[。．.]$/u, "")))) {
        yield { at: cell, value: text, facts: { field: cell.field.title } };
      }
    }
  },
});
