import { defineSendRule } from "../send-rule.ts";

/** No formula reads another workbook, which the reader does not have. */
export const sendFormulaOutside = defineSendRule({
  id: "send/formula-outside",
  severity: "warning",
  *check({ contents: { sheets } }) {
    for (const { name, externalFormulas } of sheets) {
      for (const { formula, row, column } of externalFormulas)
        yield { at: { sheet: name, cell: { row, column } }, value: `=${formula}`, facts: {} };
    }
  },
});
