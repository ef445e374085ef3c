import type { XmlElement } from "../xml/elements.ts";
import { prefixOf, type Splice } from "../xml/splice.ts";
import { XmlParser } from "../xml/parser.ts";
import type { Draft } from "./draft.ts";

/**
 * Empties the shared texts that only the removed sheets showed: another program that saved the workbook had moved our
 * texts there, and would keep them. The others keep their numbers.
 *
 * @param forgotten numbers of texts that removed sheets showed
 * @param staying parts of the worksheets that stay
 */
export async function forgetTexts(
  draft: Draft,
  stringsPart: string | undefined,
  forgotten: ReadonlySet<number>,
  staying: readonly string[],
): Promise<void> {
  if (stringsPart === undefined || forgotten.size === 0) return;
  const unused = new Set(forgotten);
  for (const part of staying) for (const number of await sharedTextsOf(draft, part)) unused.delete(number);
  let number = -1;
  const isUnused = (name: string): boolean => {
    if (name !== "si") return true;
    number += 1;
    return unused.has(number);
  };
  await draft.edit(stringsPart, (root) => root.children.filter(({ name }) => name === "si").map(emptyText), isUnused);
}

function emptyText(text: XmlElement): Splice {
  const { start, end, qualifiedName } = text;
  const prefix = prefixOf(text);
  return { start, end, text: `<${qualifiedName}><${prefix}t/></${qualifiedName}>` };
}

/** A cell with a shared text as most programs write it. */
const sharedCell = /<c r="[A-Z]+\d+"(?: s="\d+")? t="s"><v>(\d+)<\/v><\/c>/y;

/** The numbers of the shared texts that a worksheet shows. */
export async function sharedTextsOf(draft: Draft, part: string): Promise<ReadonlySet<number>> {
  const numbers = new Set<number>();
  let isShared = false;
  let isValue = false;
  let value = "";
  const parser = new XmlParser(part, {
    open: (name, attributes) => {
      if (name === "c") isShared = attributes.get("t") === "s";
      isValue = name === "v";
      if (isValue) value = "";
    },
    text: (piece) => {
      if (isValue) value += piece;
    },
    close: (name) => {
      if (name === "v" && isShared) numbers.add(Number(value));
      isValue = false;
    },
    whole: (source, at) => {
      sharedCell.lastIndex = at;
      const match = sharedCell.exec(source);
      if (!match) return undefined;
      numbers.add(Number(match[1]));
      return sharedCell.lastIndex;
    },
  });
  parser.write(await draft.text(part));
  parser.close();
  return numbers;
}
