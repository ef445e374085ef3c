/** A moment in ISO 8601 for a reader of any language: `2007-10-03 18:00 UTC+09:00`; a text that is none as it is. */
export function momentText(moment: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*?(Z|[+-]\d\d:\d\d)$/u.exec(moment);
  if (!parts) return moment;
  const [, day = "", time = "", zone = ""] = parts;
  return `${day} ${time} UTC${zone === "Z" ? "" : zone}`;
}
