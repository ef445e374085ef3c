import * as v from "valibot";
import { canonicalJson } from "./canonical-json.ts";
import type { Seal } from "./seal.ts";
import { rowDigestLength } from "./sealed-content.ts";

/** Characters that Excel keeps of a property's text. */
const propertyLimit = 255;
/** With which the names of a seal's properties begin. */
export const sealPropertyPrefix = "shinchoku.seal.";
const version = 1;

/** A seal as document properties: a text in pieces by their names, in order. */
export function sealProperties({ rows, counts, ...seal }: Seal): readonly (readonly [name: string, value: string])[] {
  const text = canonicalJson({ version, ...seal, counts: { ...counts }, rows: rows.join("") });
  const pieces: [string, string][] = [];
  for (let at = 0; at < text.length; at += propertyLimit)
    pieces.push([`${sealPropertyPrefix}${String(pieces.length + 1)}`, text.slice(at, at + propertyLimit)]);
  return pieces;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sealText = v.object({
  version: v.literal(version),
  verdict: v.picklist(["ready", "ask", "blocked"]),
  counts: v.object({ error: count, warning: count, info: count }),
  schema: v.string(),
  rules: v.string(),
  time: v.string(),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  rows: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{8})*$/u)),
});

/**
 * Reads a seal from the properties of a document: `undefined` where there is none, `"unreadable"` where one was cut or
 * changed by hand.
 */
export function readSeal(
  properties: Iterable<readonly [name: string, value: string]>,
): Seal | "unreadable" | undefined {
  const pieces = [...properties]
    .filter(([name]) => name.startsWith(sealPropertyPrefix))
    .map(([name, value]) => [Number(name.slice(sealPropertyPrefix.length)), value] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, value]) => value);
  if (pieces.length === 0) return undefined;
  const read = v.safeParse(sealText, jsonOf(pieces.join("")));
  if (!read.success) return "unreadable";
  const { rows, counts, verdict, schema, rules, time, digest } = read.output;
  const digests = rows.match(new RegExp(`.{${String(rowDigestLength)}}`, "gu")) ?? [];
  return { verdict, counts, schema, rules, time, digest, rows: digests };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, which is not what a seal looks like either.
    return undefined;
  }
}
