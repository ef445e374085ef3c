import type { Reply } from "../../core/index.ts";

/** The headers of a reply's columns that are not collected, since they mean no field of the schema. */
export function unreadColumnsOf({ check: { tables } }: Reply): string[] {
  const unread = tables.flatMap(({ columns }) => columns.filter(({ field }) => !field));
  return [...new Set(unread.map(({ header }) => header))];
}
