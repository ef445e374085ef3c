/**
 * Draws the pictures of the guides and the README that show workbooks, in both languages, with LibreOffice and Poppler
 * (Debian: libreoffice-calc, poppler-utils, fonts-noto-cjk, and fonts-crosextra-carlito, which is as wide as Calibri).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseIsoDate } from "../../src/core/index.ts";
import { runCommandLine } from "../../src/surfaces/cli/run.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { periodWorkbooks } from "./periods.ts";
import { languages, type Language } from "../../src/words/say.ts";

interface Picture {
  readonly name: string;
  readonly workbook: "marked" | "summary" | "template" | "collected" | "history";
  /** A text that stands on the page to show, and on none before it. */
  readonly pageWith: string;
  /** So many pages behind it are shown instead. */
  readonly pagesOn?: number;
  /** Dots an inch. */
  readonly resolution: number;
  /** What is cut out of the page, in pixels. */
  readonly cut: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-pictures-"));
const replies = "test/fixtures/replies";

/** The commands that make the workbooks to be shown. One ministry has not replied, and one file is none. */
const commands: { readonly [Name in Picture["workbook"]]: readonly string[] } = {
  marked: ["check", "samples/progress-draft.xlsx"],
  summary: ["summarize", "samples/progress-2007h1.xlsx"],
  template: ["template", "--schema", "secure-japan-2007"],
  collected: [
    "collect",
    `${replies}/0*.xlsx`,
    `${replies}/10*`,
    `${replies}/11*`,
    `${replies}/01*.csv`,
    "--as-of",
    "2026-11-27",
  ],
  history: ["history", ...(await periodWorkbooks(folder))],
};

/** The workbooks to show, or all where none is named. */
const wanted = process.argv.slice(2);

const pages = (pdf: string): string[] =>
  execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 2 ** 28 }).split("\f");

function picturesIn(language: Language): readonly Picture[] {
  const { findingsSheet, summary, collecting, history } = catalogueOf(language);
  return [
    {
      name: "marked",
      workbook: "marked",
      pageWith: "進捗状況調査票",
      resolution: 120,
      cut: { x: 30, y: 30, width: 1350, height: 480 },
    },
    {
      name: "findings",
      workbook: "marked",
      pageWith: findingsSheet.headers.hint,
      resolution: 120,
      cut: { x: 30, y: 50, width: 1350, height: 411 },
    },
    {
      name: "summary",
      workbook: "summary",
      pageWith:
        summary
          .title({ plan: "" })
          .trim()
          .split(/[\s:]+/u)
          .at(-1) ?? "",
      resolution: 110,
      cut: { x: 20, y: 40, width: 680, height: 780 },
    },
    {
      name: "charts",
      workbook: "summary",
      pageWith: { ja: "件の状況", en: "status of 159" }[language],
      resolution: 110,
      cut: { x: 36, y: 46, width: 834, height: 500 },
    },
    {
      name: "sections",
      workbook: "summary",
      pageWith: { ja: "件の状況", en: "status of 159" }[language],
      pagesOn: 1,
      resolution: 110,
      cut: { x: 36, y: 46, width: 834, height: 1160 },
    },
    {
      name: "schema-sheet",
      workbook: "template",
      pageWith: "■状況",
      resolution: 120,
      cut: { x: 30, y: 30, width: 1350, height: 800 },
    },
    {
      name: "collected",
      workbook: "collected",
      pageWith: collecting.collectedHeaders.sources,
      resolution: 150,
      cut: { x: 50, y: 70, width: 1620, height: 540 },
    },
    {
      name: "replies",
      workbook: "collected",
      pageWith: collecting.repliesHeaders.knownBy,
      resolution: 120,
      cut: { x: 40, y: 50, width: 1340, height: 620 },
    },
    {
      name: "history",
      workbook: "history",
      pageWith: "マイナ保険証",
      resolution: 120,
      cut: { x: 40, y: 50, width: 1340, height: 420 },
    },
    {
      name: "history-chart",
      workbook: "history",
      pageWith: history.chart
        .title({ plan: "" })
        .replace(/^[\s:]+/u, "")
        .split(" ")
        .slice(0, 2)
        .join(" "),
      resolution: 110,
      cut: { x: 36, y: 46, width: 1240, height: 250 },
    },
  ];
}

/** Makes a workbook and prints it. */
async function printed(folder: string, name: Picture["workbook"], language: Language): Promise<string> {
  const workbook = path.join(folder, `${name}-${language}.xlsx`);
  await runCommandLine([...commands[name], "--lang", language, "--out", workbook], {
    print: () => undefined,
    printFailure: (text) => process.stderr.write(text),
    progress: () => undefined,
    useColors: false,
    today: parseIsoDate("2007-10-03") ?? NaN,
    now: "2007-10-03T09:00:00.000Z",
  });
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
  return workbook.replace(/xlsx$/u, "pdf");
}

function drawPage(pdf: string, page: number, { resolution, cut }: Picture, target: string): void {
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
  execFileSync("pdftoppm", [...options, "-png", "-singlefile", pdf, target]);
}

for (const language of languages) {
  const pdfs = new Map<string, string>();
  for (const picture of picturesIn(language)) {
    if (wanted.length > 0 && !wanted.includes(picture.workbook)) continue;
    const { name, workbook, pageWith, pagesOn = 0 } = picture;
    const pdf = pdfs.get(workbook) ?? (await printed(folder, workbook, language));
    pdfs.set(workbook, pdf);
    const page = pages(pdf).findIndex((text) => text.includes(pageWith)) + 1;
    if (page === 0) throw new Error(`No page of ${pdf} shows ${pageWith}`);
    drawPage(pdf, page + pagesOn, picture, `docs/guide/${language}/${name}`);
    process.stdout.write(`docs/guide/${language}/${name}.png: page ${String(page)}\n`);
  }
}
rmSync(folder, { recursive: true });
