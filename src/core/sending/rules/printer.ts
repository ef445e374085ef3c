import { defineSendRule } from "../send-rule.ts";

/** The page setup names no printer in the network, from which others learn how it is built. */
export const sendPrinter = defineSendRule({
  id: "send/printer",
  severity: "info",
  *check({ contents: { sheets } }) {
    const sheetsOf = new Map<string, string[]>();
    for (const { name, printers } of sheets) {
      for (const printer of printers.filter((one) => one.startsWith("\\\\")))
        sheetsOf.set(printer, [...(sheetsOf.get(printer) ?? []), name]);
    }
    for (const [printer, names] of sheetsOf)
      yield { at: { sheet: names[0] }, value: printer, facts: { sheets: names } };
  },
});
