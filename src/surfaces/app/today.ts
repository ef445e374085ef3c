import { parseIsoDate, type Day } from "../../core/index.ts";

/** The day it is where the user sits. */
export function localToday(now = new Date()): Day {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parseIsoDate(parts.map((part) => String(part).padStart(2, "0")).join("-")) ?? NaN;
}
