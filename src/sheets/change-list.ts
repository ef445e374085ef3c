import type { CleaningChange } from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { sayChange } from "../words/say.ts";

/** What a clean copy changes, as lines. */
export function changeLines(changes: readonly CleaningChange[], catalogue: Catalogue): string[] {
  const { copy } = catalogue.sending;
  const lines = changes.map((change) => `  ${sayChange(change, catalogue)}`);
  return [copy.heading, ...(lines.length > 0 ? lines : [`  ${copy.unchanged}`])];
}

/** The same as the text that lies beside the copy, which names what was taken out and stays with the sender. */
export function changeListText(changes: readonly CleaningChange[], catalogue: Catalogue): string {
  return `${[...changeLines(changes, catalogue), "", catalogue.sending.copy.forSender].join("\n")}\n`;
}
