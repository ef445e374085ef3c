import { contactCells } from "../contact-cells.ts";
import { cellsOf } from "../reported-cells.ts";
import { contactIn, individualNumberIn } from "../../text/personal-data.ts";
import { defineSendRule } from "../send-rule.ts";

interface Found {
  readonly kind: "contact" | "individual-number";
  readonly text: string;
}

function personalDataIn(text: string, isContactAllowed: boolean): Found | undefined {
  const number = individualNumberIn(text);
  if (number !== undefined) return { kind: "individual-number", text: number };
  const contact = isContactAllowed ? undefined : contactIn(text);
  return contact === undefined ? undefined : { kind: "contact", text: contact };
}

/**
 * No telephone number, mail address or Individual Number stands in a cell that is not for contacts. Contacts among the
 * measures are the business of the rule `personal-data` of the check.
 */
export const sendPersonalData = defineSendRule({
  id: "send/personal-data",
  severity: "info",
  *check({ workbook, check }) {
    const isExempt = contactCells(check);
    const isReported = cellsOf(check, (finding) => finding.rule === "personal-data");
    for (const { name, ownKind, rows } of workbook.sheets) {
      if (ownKind !== undefined) continue;
      for (const { row, values } of rows) {
        for (const [column, value] of values.entries()) {
          if (typeof value !== "string" && typeof value !== "number") continue;
          const at = { sheet: name, row, column };
          const found = personalDataIn(String(value), isExempt(at) || isReported(at));
          if (found)
            yield { at: { sheet: name, cell: { row, column } }, value: found.text, facts: { kind: found.kind } };
        }
      }
    }
  },
});
