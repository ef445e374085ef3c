import { foldText } from "./normalize.ts";

/** How far the full-width forms of ASCII stand from it. */
const fullWidth = 0xfee0;
const capitals = 0x20;

/**
 * A number that texts have alike of which `foldText` makes the same, and most others do not: so that of many texts only
 * those few are folded that may be the same. Texts of the usual characters are not folded for it.
 */
export function foldedHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x3000) continue;
    const folded = foldedCode(code);
    if (folded === undefined) return hashOf(foldText(text));
    hash = mixed(hash, folded);
  }
  return hash;
}

/** A folded text has the characters that are compared. */
function hashOf(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at += 1) hash = mixed(hash, folded.charCodeAt(at));
  return hash;
}

function mixed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** What folding makes of a character wherever it stands; `undefined` where that takes a closer look. */
function foldedCode(code: number): number | undefined {
  // Kana without the marks that join the character before, and kanji.
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc)) return code;
  if ((code >= 0x4e00 && code <= 0x9fff) || code === 0x3002 || code === 0x300c || code === 0x300d) return code;
  if (code === 0x3001) return 0x2c;
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - fullWidth : code;
  if (narrow < 0x21 || narrow > 0x7e) return undefined;
  return narrow >= 0x41 && narrow <= 0x5a ? narrow + capitals : narrow;
}
