import type { CollectionPoint, Conclusion, Problem } from "../../../core/index.ts";
import type { ReplyLine } from "../../../words/collecting-words.ts";

/** What was collected, as the pane shows it. */
export interface CollectingView {
  readonly measures: number;
  readonly answers: number;
  readonly replies: readonly ReplyLine[];
  readonly missing: readonly string[];
  /** Measures to which an answer is missing. */
  readonly unanswered: number;
  readonly points: readonly CollectionPoint[];
  /** Why files are no replies, a sentence each. */
  readonly others: readonly string[];
  /** Columns of replies that were not collected. */
  readonly unreadColumns: readonly { readonly file: string; readonly columns: readonly string[] }[];
  readonly otherSchemas: readonly string[];
  readonly schemaTitle: string;
  readonly conclusion: Conclusion;
  /** What can go back, in the order in which the worker knows it. */
  readonly returns: readonly ReturnOffer[];
}

/** What can go back to one organization. */
export interface ReturnOffer {
  readonly kind: "copy" | "reminder";
  readonly organization: string | undefined;
  readonly names: readonly string[];
}

/** All that goes back in one archive, and the replies of which no copy could be made. */
export interface ReturnArchive {
  readonly bytes: Uint8Array;
  readonly copies: number;
  readonly reminders: number;
  readonly failures: readonly Problem[];
}

/** A file that a person chose, and how it is spoken of: no two alike. */
export interface ChosenFile {
  readonly shown: string;
  readonly file: File;
  /** Where it lies, as far as the browser tells, where it is spoken of otherwise. */
  readonly path?: string;
}

/** The files with further ones: each once, and another of the same name apart from the first. */
export function withFiles(chosen: readonly ChosenFile[], added: readonly ChosenFile[]): ChosenFile[] {
  const files = [...chosen];
  const names = new Set(chosen.map(({ shown }) => shown));
  const identities = new Set(chosen.map(identityOf));
  for (const one of added) {
    if (identities.has(identityOf(one))) continue;
    identities.add(identityOf(one));
    let shown = one.shown;
    // As if it lay in a folder of its own, so that its own name stays.
    for (let copy = 2; names.has(shown); copy += 1) shown = `${String(copy)}/${one.shown}`;
    names.add(shown);
    files.push({ ...one, shown, path: one.shown });
  }
  return files;
}

/** Copies of one form are alike in name, size and date, so that the folder tells them apart. */
function identityOf({ file, shown, path = shown }: ChosenFile): string {
  return [path, file.size, file.lastModified].join("\n");
}
