import { mkdir, writeFile } from "node:fs/promises";
import { launchChromium } from "./chromium.ts";

/**
 * Draws the icons of the manifest into assets/, from the shapes below. They stand on a grid of 16 units with edges on
 * whole units, so that they are crisp at 16 pixels.
 */
const sizes = [16, 32, 64, 80];
/** The add-in itself is shown larger in Outlook. */
const largest = 128;

/** Seen on white and on Office's black alike (contrast 3.7 and 4.1). */
const blue = "#2B88D8";

const shapes: Readonly<Record<string, string>> = {
  icon: `
    <rect width="16" height="16" rx="3" fill="#0F548C"/>
    <g fill="#fff"><rect x="3" y="3" width="10" height="2"/><rect x="3" y="7" width="4" height="2"/><rect x="3" y="11" width="2" height="2"/></g>
    <path d="M7 11l2 2 5-5" fill="none" stroke="#F0C330" stroke-width="2"/>`,
  check: `
    <path d="M2 1h12v7h-2V3H4v10h2v2H2z" fill="${blue}"/>
    <g fill="${blue}"><rect x="5" y="5" width="6" height="1"/><rect x="5" y="8" width="3" height="1"/></g>
    <path d="M7 11l3 3 5-6" fill="none" stroke="${blue}" stroke-width="2"/>`,
  summary: `
    <g fill="${blue}"><rect x="1" y="14" width="14" height="1"/><rect x="2" y="8" width="3" height="5"/><rect x="6" y="2" width="3" height="11"/><rect x="10" y="5" width="3" height="8"/></g>`,
  send: `
    <path d="M1 3h14v6h-2V6L8 10 3 6v5h4v2H1zM3 5l5 3 5-3z" fill="${blue}" fill-rule="evenodd"/>
    <path d="M8 12l2 2 4-4" fill="none" stroke="${blue}" stroke-width="2"/>`,
  clear: `
    <path d="M9 2l5 5-6 6H5l-3-3z" fill="none" stroke="${blue}" stroke-width="2"/>
    <path d="M5 6l5 5" stroke="${blue}" stroke-width="1"/>
    <rect x="8" y="14" width="7" height="1" fill="${blue}"/>`,
  pane: `
    <path d="M1 2h14v12H1zM2 5h7v8H2z" fill="${blue}" fill-rule="evenodd"/>
    <g fill="#fff"><rect x="10" y="6" width="4" height="1"/><rect x="10" y="8" width="4" height="1"/><rect x="10" y="10" width="3" height="1"/></g>`,
};

const browser = await launchChromium();
try {
  await mkdir("assets", { recursive: true });
  for (const [name, shape] of Object.entries(shapes)) {
    for (const size of name === "icon" ? [...sizes, largest] : sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const edge = String(size);
      await page.setContent(
        `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}" viewBox="0 0 16 16" style="display:block">${shape}</svg></body>`,
      );
      await writeFile(`assets/${name}-${edge}.png`, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
