import type { OrganizationDirectory } from "../organizations.ts";
import { readOrganizations } from "../organizations.ts";

/** The name of a measure and the text of its responsible organizations, which stands in brackets behind it. */
export interface NameAndOrganizations {
  readonly name: string;
  /** Without the brackets; empty when there are none. */
  readonly organizations: string;
}

const lookLikeOrganizations = /(?:[省庁府院]|官房|委員会|本部|機構)(?:[、，,・]|$)/u;

/**
 * Divides 政府横断的な体制の構築（GSOCの整備）（内閣官房、全府省庁）: only the last brackets are organizations, and only when
 * one that is listed stands there, or something that is written like one; else they belong to the name.
 */
export function readName(text: string, directory: OrganizationDirectory): NameAndOrganizations {
  const opening = openingOfLastBrackets(text);
  if (opening === undefined) return { name: text, organizations: "" };
  const inside = text.slice(opening + 1, -1).trim();
  const { parts } = readOrganizations(inside, directory);
  const areOrganizations =
    parts.some(({ organization, near }) => organization ?? near) || lookLikeOrganizations.test(inside);
  return areOrganizations
    ? { name: text.slice(0, opening).trim(), organizations: inside }
    : { name: text, organizations: "" };
}

/** Where the brackets that end the text open. Brackets of either width pair with each other, as people type them. */
function openingOfLastBrackets(text: string): number | undefined {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (")）".includes(character)) depth += 1;
    else if ("(（".includes(character)) depth -= 1;
    if (depth === 0) return at < text.length - 1 ? at : undefined;
  }
  return undefined;
}
