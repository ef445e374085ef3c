import { groupBy } from "../groups.ts";
import { foldText } from "../text/normalize.ts";
import type { Schema } from "../schema/schema.ts";

/** Finds the organizations that a running text names: a file's name, a title. */
export type NameFinder = (text: string) => readonly string[];

/** So short a writing, and one in Latin letters, is a name only where it stands alone: 警察, MIC. */
const shortWriting = 3;
/** Names are looked for by so many of their first characters; none is shorter. */
const startLength = 2;
const besideName = /[^\p{L}\p{N}]|\d|^$/u;

/**
 * A finder for the organizations of a schema, in all their writings, and for others by the names that are given. The
 * longest name wins where several begin, so that 総務省消防庁 is no 総務省.
 */
export function nameFinder({ organizations }: Schema, others: readonly string[]): NameFinder {
  const names = new Map<string, string>();
  for (const name of others) names.set(foldText(name), name);
  for (const { kind, name, shortName, aliases } of organizations) {
    if (kind === "group") continue;
    for (const writing of [name, shortName ?? name, ...aliases]) names.set(foldText(writing), name);
  }
  const writings = [...names]
    .filter(([writing]) => writing.length >= startLength)
    .toSorted(([one], [other]) => other.length - one.length);
  const byStart = groupBy(writings, ([writing]) => writing.slice(0, startLength));
  return (text) => {
    // Spaces part names, and folding takes them away.
    const folded = foldText(text.replaceAll(/\s+/gu, "_"));
    const found = new Set<string>();
    for (let at = 0; at < folded.length;) {
      const here = byStart
        .get(folded.slice(at, at + startLength))
        ?.find(([one]) => folded.startsWith(one, at) && standsAlone(folded, at, one));
      if (here) found.add(here[1]);
      at += here ? here[0].length : 1;
    }
    return [...found];
  };
}

function standsAlone(text: string, at: number, writing: string): boolean {
  if (writing.length >= shortWriting && !/^[a-z]/u.test(writing)) return true;
  return besideName.test(text.charAt(at - 1)) && besideName.test(text.charAt(at + writing.length));
}
