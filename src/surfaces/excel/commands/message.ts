import type { LeftBehind, Problem } from "../../../core/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { languages, type Language } from "../../../words/say.ts";
import { sayDone, sayStop, type Done } from "../../app/index.ts";

/** What a command has to say where no pane is open: what it did, or what stopped it. */
export type Message =
  { readonly done: Done } | { readonly problem: Problem; readonly left: LeftBehind["state"] | undefined };

/** Characters of the page's address that a message takes at most; Office takes some 2,000 of an address. */
const longest = 1200;

/**
 * The part of the dialog's address that carries a message. It stands in the query, since the host drops or extends what
 * comes after # (OfficeDev/office-js 2284, 2762). What is too long for an address leaves its code only.
 */
export function messageQuery(message: Message, language: Language): string {
  const short = "done" in message ? message.done.what : message.problem.code;
  const whole = new URLSearchParams({ language, code: short, message: JSON.stringify(message) });
  const query = whole.toString();
  return query.length <= longest ? query : new URLSearchParams({ language, code: short }).toString();
}

/** What the dialog shows of a query: its language, and the lines, of which the first is the heading. */
export function readMessageQuery(query: string): { readonly language: Language; readonly lines: readonly string[] } {
  const parameters = new URLSearchParams(query);
  const language = languages.find((one) => one === parameters.get("language")) ?? "ja";
  const catalogue = catalogueOf(language);
  const fallback = catalogue.pane.commandStopped(parameters.get("code") ?? "");
  try {
    const message = JSON.parse(parameters.get("message") ?? "") as Message;
    if ("done" in message) return { language, lines: [sayDone(message.done, catalogue)] };
    const left = message.left && { state: message.left, edits: [] };
    return { language, lines: sayStop(message.problem, left, catalogue) };
  } catch {
    // The address was shortened, by us or by the host.
    return { language, lines: fallback };
  }
}
