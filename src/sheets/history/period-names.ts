import type { History } from "../../core/index.ts";

/** What each period is called: its file without folder and extension, numbered where two are called alike. */
export function periodNames({ periods }: Pick<History, "periods">): string[] {
  const names = periods.map(({ file }) => file.replace(/^.*[/\\]/u, "").replace(/\.[^.]+$/u, ""));
  return names.map((name, at) => {
    const isOnly = names.filter((other) => other === name).length === 1;
    return isOnly ? name : `${name} (${String(at + 1)})`;
  });
}
