import { answerQuery, dialogAnswer } from "../self-check/answering-dialog.ts";
import { readMessageQuery } from "./message.ts";

/**
 * The page of the dialog: a heading, and a paragraph for each further line. All is written as text, never as markup.
 */
const { language, lines } = readMessageQuery(window.location.search);
document.documentElement.lang = language;
const root = document.getElementById("root");
root?.replaceChildren();
root?.setAttribute("role", "alert");
for (const [at, line] of lines.entries()) {
  const paragraph = document.createElement(at === 0 ? "h1" : "p");
  paragraph.textContent = line;
  root?.append(paragraph);
}

// The self-check asks whether a dialog can answer; what a command has to say needs no Office.js, and does not wait for
// it.
if (new URLSearchParams(window.location.search).has(answerQuery)) {
  await Office.onReady();
  Office.context.ui.messageParent(dialogAnswer);
}
