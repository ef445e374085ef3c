import { doubtfulText } from "../header-texts.ts";
import { peopleIn } from "../people.ts";
import { defineSendRule } from "../send-rule.ts";

/** Headers and footers do not print where the file lies, or the name of a person whom the properties name. */
export const sendHeaderFooter = defineSendRule({
  id: "send/header-footer",
  severity: "warning",
  *check({ contents }) {
    const people = peopleIn(contents);
    for (const { name, headersAndFooters } of contents.sheets) {
      for (const text of headersAndFooters) {
        const found = doubtfulText(text, people);
        if (found) yield { at: { sheet: name }, value: found.text, facts: { kind: found.kind } };
      }
    }
  },
});
