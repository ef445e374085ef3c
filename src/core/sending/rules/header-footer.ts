import { doubtfulText } from "../header-texts.ts";
import { defineSendRule } from "../send-rule.ts";

/** Headers and footers do not print where the file lies, or the name of a person whom the properties name. */
export const sendHeaderFooter = defineSendRule({
  id: "send/header-footer",
  severity: "warning",
  *check({ contents: { sheets, properties } }) {
    const people = properties.flatMap(({ kind, value }) =>
      kind === "creator" || kind === "last-editor" || kind === "manager" ? [value] : [],
    );
    for (const { name, headersAndFooters } of sheets) {
      for (const text of headersAndFooters) {
        const found = doubtfulText(text, people);
        if (found) yield { at: { sheet: name }, value: found.text, facts: { kind: found.kind } };
      }
    }
  },
});
