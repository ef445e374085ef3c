/** A moment in ISO 8601 for a reader of any language: `2007-10-03 18:00 UTC+09:00`; a text that is none as it is. */
export function momentText(moment: string): string {
  return moment.replace(
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*?(?:Z|([+-]\d\d:\d\d))$/u,
    (_, day: string, time: string, zone: string | undefined) => `${day} ${time} UTC${zone ?? ""}`,
  );
}
