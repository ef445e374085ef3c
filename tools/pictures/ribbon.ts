import { readFileSync } from "node:fs";
import type { Language } from "../../src/words/say.ts";

/** The buttons of the group in their order, by the names that the manifest's resources begin with. */
const buttons = ["Check", "Summary", "Send", "Clear", "Pane"] as const;
const tabs = { ja: ["ファイル", "ホーム", "挿入", "校閲"], en: ["File", "Home", "Insert", "Review"] } as const;

/** A page that draws the group on Excel's Home tab, with the icons and labels of the manifest. */
export function ribbonPage(language: Language): string {
  const manifest = readFileSync("manifest.xml", "utf8");
  const drawn = buttons.map((name) => {
    const icon = readFileSync(`assets/${name.toLowerCase()}-64.png`).toString("base64");
    const label = labelOf(manifest, `${name}.Label`, language);
    return `<li><img alt="" src="data:image/png;base64,${icon}" />${label.replace(" ", "<br />")}</li>`;
  });
  const [, home] = tabs[language];
  const titles = tabs[language].map((tab) => `<span${tab === home ? ' class="chosen"' : ""}>${tab}</span>`);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8" />
<style>
  body { margin: 0; background: #f3f3f3; color: #242424; font: 13px/1.35 "Noto Sans CJK JP", sans-serif; }
  #ribbon { display: inline-block; padding: 6px 10px 10px; }
  nav { display: flex; gap: 22px; padding: 4px 12px 8px; }
  .chosen { font-weight: 600; border-bottom: 3px solid #107c41; padding-bottom: 3px; }
  section { display: inline-flex; background: #fff; border-radius: 8px; box-shadow: 0 1px 3px #0003; padding: 8px 6px 4px; }
  .others { width: 70px; color: #8a8a8a; text-align: center; border-inline-end: 1px solid #d1d1d1; font-size: 24px; }
  .group { padding-inline: 6px; border-inline-end: 1px solid #d1d1d1; }
  ul { display: flex; margin: 0; padding: 0; list-style: none; }
  li { width: 92px; text-align: center; padding-block: 4px; }
  img { display: block; width: 32px; height: 32px; margin: 0 auto 4px; }
  .title { text-align: center; font-size: 11px; color: #616161; padding-top: 4px; }
</style>
<div id="ribbon">
  <nav>${titles.join("")}</nav>
  <section>
    <div class="others">…</div>
    <div class="group"><ul>${drawn.join("")}</ul><div class="title">${labelOf(manifest, "Group.Label", language)}</div></div>
    <div class="others" style="border: none">…</div>
  </section>
</div>
</html>`;
}

function labelOf(manifest: string, id: string, language: Language): string {
  const found = new RegExp(
    `id="${id}" DefaultValue="([^"]*)">\\s*<bt:Override Locale="en-US" Value="([^"]*)"`,
    "u",
  ).exec(manifest);
  const label = found?.[language === "ja" ? 1 : 2];
  if (label === undefined) throw new Error(`The manifest has no ${id}`);
  return label;
}
