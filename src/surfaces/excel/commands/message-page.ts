import * as v from "valibot";
import { languages } from "../../../words/say.ts";

const message = v.object({
  happened: v.string(),
  details: v.optional(v.array(v.string()), []),
  kept: v.optional(v.string()),
  action: v.string(),
  language: v.picklist(languages),
});

/** The page of the dialog: three sentences, each a paragraph. They are written as text, so that nothing is interpreted. */
const { happened, details, kept, action, language } = v.parse(
  message,
  JSON.parse(decodeURIComponent(window.location.hash.slice(1))),
);
document.documentElement.lang = language;
const root = document.getElementById("root");
root?.setAttribute("role", "alert");
for (const [at, sentence] of [happened, ...details, kept, action].entries()) {
  if (sentence === undefined) continue;
  const paragraph = document.createElement(at === 0 ? "h1" : "p");
  paragraph.textContent = sentence;
  root?.append(paragraph);
}
