/**
 * Draws the pictures of the documentation that show workbooks, with LibreOffice and Poppler (Debian: libreoffice-calc,
 * poppler-utils, fonts-noto-cjk). Run `npm run demo` first: the pictures show what it writes.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Picture {
  readonly file: string;
  readonly workbook: string;
  /** A text that stands on the page to show, and on none before it. */
  readonly pageWith: string;
  /** Dots an inch. */
  readonly resolution: number;
  /** What is cut out of the page, in pixels. */
  readonly cut: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const pictures: readonly Picture[] = [
  {
    file: "marked.png",
    workbook: "out/marked.xlsx",
    pageWith: "進捗状況調査票",
    resolution: 120,
    cut: { x: 30, y: 30, width: 1350, height: 480 },
  },
  {
    file: "findings.png",
    workbook: "out/marked.xlsx",
    pageWith: "直し方",
    resolution: 120,
    cut: { x: 30, y: 50, width: 1350, height: 373 },
  },
  {
    file: "summary.png",
    workbook: "out/summary.xlsx",
    pageWith: "進捗状況の集計",
    resolution: 110,
    cut: { x: 20, y: 40, width: 880, height: 780 },
  },
  {
    file: "charts.png",
    workbook: "out/summary.xlsx",
    pageWith: "件の状況",
    resolution: 200,
    cut: { x: 800, y: 80, width: 720, height: 1000 },
  },
];

const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-pictures-"));
const pages = (pdf: string): string[] =>
  execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 2 ** 28 }).split("\f");

for (const { file, workbook, pageWith, resolution, cut } of pictures) {
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
  const pdf = path.join(folder, `${path.basename(workbook, ".xlsx")}.pdf`);
  const page = pages(pdf).findIndex((text) => text.includes(pageWith)) + 1;
  if (page === 0) throw new Error(`No page of ${workbook} shows ${pageWith}`);
  const numbers = {
    "-f": page,
    "-l": page,
    "-r": resolution,
    "-x": cut.x,
    "-y": cut.y,
    "-W": cut.width,
    "-H": cut.height,
  };
  const options = Object.entries(numbers).flatMap(([option, number]) => [option, String(number)]);
  const target = path.join("docs/guide", path.basename(file, ".png"));
  execFileSync("pdftoppm", [...options, "-png", "-singlefile", pdf, target]);
  process.stdout.write(`docs/guide/${file}: page ${String(page)} of ${workbook}\n`);
}
rmSync(folder, { recursive: true });
