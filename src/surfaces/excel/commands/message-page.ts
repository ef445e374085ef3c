import { readMessageQuery } from "./message.ts";

/** The page of the dialog: a heading, and a paragraph for each further line. All is written as text, never as markup. */
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
