import {
  copyFileSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
  mkdirSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { present } from "../../core/sheets.ts";
import { packageOf, workbookParts } from "../../hosts/xlsx/packages.ts";
import { run } from "./run-command.ts";

const draft = "samples/progress-draft.xlsx";
const clean = "samples/progress-2007h1.xlsx";
const japan = "secure-japan-2007";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-cli-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function inFolder(name: string): string {
  return path.join(folder, name);
}

describe("check", () => {
  test("of a clean workbook says so and exits with 0", async () => {
    const { exitCode, out, failure } = await run("check", clean);
    expect({ exitCode, failure }).toEqual({ exitCode: 0, failure: "" });
    expect(out).toContain("施策159件");
    expect(out).toContain("基準日：2007年10月3日（施策スキーマによる）");
  });

  test("of a draft lists the findings by row, each with cell, severity, sentence and hint, and exits with 1", async () => {
    const { exitCode, out } = await run("check", draft);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^\d+行目$/mu);
    expect(out).toMatch(/^ {2}F\d+ +(エラー|警告) +状況「.+」/mu);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^エラー \d+件、警告 \d+件、参考 \d+件$/u);
  });

  test("counts the progress texts that could not be read, and JSON names them", async () => {
    expect((await run("check", draft)).out).toMatch(/^読み取れなかった文：1件/mu);
    expect((await run("check", clean)).out).not.toContain("読み取れなかった文");
    const { unreadTexts } = JSON.parse((await run("check", draft, "--format", "json")).out) as {
      unreadTexts: { sheet: string; cell: string; text: string }[];
    };
    expect(unreadTexts).toEqual([{ sheet: "進捗状況", cell: "G38", text: expect.stringContaining("次のとおり") }]);
  });

  test("as JSON is one complete document in reading order", async () => {
    const { out } = await run("check", draft, "--format", "json");
    const document = JSON.parse(out) as {
      counts: Record<string, number>;
      headerRow: number;
      findings: { severity: string; row: number; cell: string; message: string; hint: string; rule: string }[];
    };
    const { findings, counts } = document;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
    expect(findings.map(({ row }) => row)).toEqual(
      findings.map(({ row }) => row).toSorted((one, other) => one - other),
    );
    for (const { cell, row, message, hint } of findings) {
      expect(cell).toMatch(new RegExp(`^[A-Z]+${String(row)}$`, "u"));
      expect(`${message}${hint}`).toMatch(/^.+。$/su);
    }
  });

  test("can fail on warnings, and speak English", async () => {
    const warned = await run(
      "check",
      draft,
      "--fix",
      "--out",
      inFolder("w.xlsx"),
      "--fail-on",
      "warning",
      "--lang",
      "en",
    );
    expect(warned.exitCode).toBe(1);
    expect(warned.out).toContain("was corrected to");
    expect(warned.out).toMatch(/\d+ error\(s\), \d+ warning\(s\), \d+ info/u);
  });

  test("with another reporting date says that it was given", async () => {
    const { out } = await run("check", clean, "--as-of", "2008-04-01");
    expect(out).toContain("基準日：2008年4月1日（指定）");
    expect(out).toContain("より前ですが、状況が");
  });

  test("saves a marked copy whose findings sheet leads to the cells, and leaves the original alone", async () => {
    const before = readFileSync(draft);
    const out = inFolder("folder/marked.xlsx");
    await run("check", draft, "--out", out);
    expect(readFileSync(draft).equals(before)).toBe(true);
    const { workbook } = await readXlsx(readFileSync(out));
    const sheet = present(workbook.sheets.find(({ name }) => name === "検査結果"));
    expect(sheet.ownKind).toBe("findings");
    const { out: json } = await run("check", out, "--format", "json");
    const { findings } = JSON.parse(json) as { findings: unknown[] };
    expect(sheet.rows).toHaveLength(findings.length + 1);
  });

  test("--fix leaves nothing to fix, and lists every fix", async () => {
    const out = inFolder("fixed.xlsx");
    const { out: json } = await run("check", draft, "--fix", "--out", out, "--format", "json");
    const { fixes, findings } = JSON.parse(json) as {
      fixes: { cell: string; before: string; after: string }[];
      findings: { fix?: string }[];
    };
    expect(fixes.length).toBeGreaterThan(5);
    const again = JSON.parse((await run("check", out, "--format", "json")).out) as { findings: { fix?: string }[] };
    expect(again.findings).toHaveLength(findings.length);
    const { workbook } = await readXlsx(readFileSync(out));
    expect(workbook.sheets.map(({ ownKind }) => ownKind)).toEqual(expect.arrayContaining(["findings", "choices"]));
  });
});

describe("summarize", () => {
  test("prints the report's figures and conclusion, adds the sheets, and leaves the people's as they are", async () => {
    const out = inFolder("summary.xlsx");
    const before = await readXlsx(readFileSync(clean));
    const { exitCode, out: text } = await run("summarize", clean, "--schema", japan, "--out", out);
    expect(exitCode).toBe(0);
    expect(text).toMatch(/準備中 +111 +70%\n/u);
    expect(text).toContain("おおむね順調に進捗しています。");
    const { workbook } = await readXlsx(readFileSync(out));
    const own = workbook.sheets.flatMap(({ ownKind }) => ownKind ?? []);
    expect(own).toEqual(["summary", "summary-pivots", "summary-charts", "summary-data"]);
    expect(workbook.sheets.filter(({ ownKind }) => ownKind === undefined)).toEqual(before.workbook.sheets);
  });

  test("again replaces its sheets, and clear removes them", async () => {
    const [once, twice, cleared] = ["once.xlsx", "twice.xlsx", "no-summary.xlsx"].map(inFolder) as [
      string,
      string,
      string,
    ];
    await run("summarize", clean, "--schema", japan, "--out", once);
    await run("summarize", once, "--schema", japan, "--out", twice);
    await run("clear", twice, "--out", cleared);
    const sheetsOf = async (file: string): Promise<unknown> => (await readXlsx(readFileSync(file))).workbook.sheets;
    expect(await sheetsOf(twice)).toEqual(await sheetsOf(once));
    expect(await sheetsOf(cleared)).toEqual(await sheetsOf(clean));
  });

  test("as JSON has the figures by code, and as CSV the long form", async () => {
    const csv = inFolder("summary.csv");
    const args = ["--schema", japan, "--out", inFolder("json.xlsx"), "--csv", csv, "--format", "json"];
    const document = JSON.parse((await run("summarize", clean, ...args)).out) as {
      measures: number;
      statuses: { status: string | null; count: number; percent: number }[];
      organizations: { key: string; counts: Record<string, number>; total: number }[];
      conclusion: { level: string };
      lateMeasures: unknown[];
    };
    expect(document).toMatchObject({
      measures: 159,
      percentSum: 100,
      conclusion: { level: "nearly-all" },
      openErrors: [],
    });
    expect(document.statuses.map(({ status, count, percent }) => [status, count, percent])).toEqual([
      ["done", 27, 17],
      ["on-track", 111, 70],
      ["to-start", 18, 11],
      ["unknown", 3, 2],
      [null, 0, 0],
    ]);
    expect(document.lateMeasures).toHaveLength(21);
    const lines = readFileSync(csv, "utf8").split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFF施策番号,章,節,施策名,府省庁,状況,状況区分,完了予定日,完了予定四半期,施策数（件）,担当数（件）",
    );
    const assignments = document.organizations.reduce((sum, { total }) => sum + total, 0);
    expect(lines).toHaveLength(1 + assignments + 1);
  });

  test("of a workbook with errors is made all the same, says so, and exits with 1", async () => {
    const { exitCode, out } = await run(
      "summarize",
      draft,
      "--schema",
      japan,
      "--out",
      inFolder("draft.xlsx"),
      "--lang",
      "en",
    );
    expect(exitCode).toBe(1);
    expect(out).toMatch(/\d+ errors not .+\(/u);
  });

  test("of an empty form is a summary of nothing", async () => {
    const form = inFolder("form.xlsx");
    await run("template", "--out", form);
    const { exitCode, out } = await run("summarize", form, "--out", inFolder("nothing.xlsx"));
    expect(exitCode).toBe(0);
    expect(out).toContain("集計する施策がありません。");
  });
});

describe("check --summary", () => {
  test("saves in one go what check and then summarize save", async () => {
    const [marked, summarized, atOnce] = ["marked-first.xlsx", "then-summarized.xlsx", "at-once.xlsx"].map(inFolder);
    await run("check", draft, "--out", marked ?? "");
    await run("summarize", marked ?? "", "--out", summarized ?? "");
    expect((await run("check", draft, "--summary", "--out", atOnce ?? "")).exitCode).toBe(1);
    const [stepwise, together] = await Promise.all(
      [summarized, atOnce].map(async (file) => readXlsx(readFileSync(file ?? ""))),
    );
    expect(together?.workbook.sheets.map(({ ownKind }) => ownKind)).toContain("summary-data");
    expect(together?.workbook).toEqual(stepwise?.workbook);
  });

  test("counts what was corrected, and keeps the lists that cells are chosen from", async () => {
    const [marked, summarized, atOnce] = ["fixed-first.xlsx", "fixed-summarized.xlsx", "fixed-at-once.xlsx"].map(
      inFolder,
    );
    await run("check", draft, "--fix", "--dropdowns", "--out", marked ?? "");
    await run("summarize", marked ?? "", "--out", summarized ?? "");
    await run("check", draft, "--fix", "--dropdowns", "--summary", "--out", atOnce ?? "");
    const [stepwise, together] = await Promise.all(
      [summarized, atOnce].map(async (file) => readXlsx(readFileSync(file ?? ""))),
    );
    expect(together?.workbook.sheets.map(({ ownKind }) => ownKind)).toEqual(
      expect.arrayContaining(["findings", "choices", "summary", "summary-data"]),
    );
    expect(together?.workbook).toEqual(stepwise?.workbook);
  });

  test("needs a copy to put the summary in", async () => {
    const { exitCode, failure } = await run("check", draft, "--summary");
    expect(exitCode).toBe(2);
    expect(failure).toContain("--out");
  });
});

describe("clear", () => {
  test("of a workbook that shows no sheets but ours is refused, and nothing is written", async () => {
    const [own, cleared] = [inFolder("own.xlsx"), inFolder("own-cleared.xlsx")];
    const behindSheets = `<definedNames><definedName name="_shinchoku" localSheetId="0">"findings"</definedName></definedNames>`;
    writeFileSync(own, await packageOf(workbookParts({ behindSheets })));
    const { exitCode, failure } = await run("clear", own, "--out", cleared);
    expect(exitCode).toBe(2);
    expect(failure).toMatch(/^.+表示するシートがなくなるため、書き込みませんでした。.+。\n$/u);
    expect(existsSync(cleared)).toBe(false);
  });

  test("gives back the sheets and values of the original", async () => {
    const marked = inFolder("to-clear.xlsx");
    const cleared = inFolder("cleared.xlsx");
    await run("check", draft, "--dropdowns", "--out", marked);
    expect((await run("clear", marked, "--out", cleared)).exitCode).toBe(0);
    const original = await readXlsx(readFileSync(draft));
    expect((await readXlsx(readFileSync(cleared))).workbook).toEqual(original.workbook);
  });
});

describe("template", () => {
  test("makes a workbook that carries its schema and is refused only for being empty", async () => {
    const out = inFolder("template.xlsx");
    expect((await run("template", "--schema", "secure-japan-2007", "--out", out)).exitCode).toBe(0);
    const { exitCode, failure } = await run("check", out);
    expect(exitCode).toBe(2);
    expect(failure).toContain("施策の行が一つもありません");
  });
});

describe("schema", () => {
  test("that is printed is without mistakes and can be given back", async () => {
    const file = inFolder("schema.json");
    writeFileSync(file, (await run("schema", "print", "secure-japan-2007")).out);
    expect(await run("schema", "check", file)).toMatchObject({ exitCode: 0, failure: "" });
    expect((await run("check", clean, "--schema", file)).out).toContain("版、指定による）");
  });

  test("may take rules otherwise, which every check says, and names those that there are not", async () => {
    const descriptor = JSON.parse((await run("schema", "print", "general")).out) as { shinchoku: object };
    const withRules = (name: string, rule: string): string => {
      const rules = [{ rule, severity: "off" }];
      const file = inFolder(name);
      writeFileSync(file, JSON.stringify({ ...descriptor, shinchoku: { ...descriptor.shinchoku, rules } }));
      return file;
    };
    const file = withRules("rules.json", "cell-merged");
    expect((await run("check", clean, "--schema", file)).out).toContain("（cell-merged）は検査しない");
    const { schema } = JSON.parse((await run("check", clean, "--schema", file, "--format", "json")).out) as {
      schema: { rules: unknown };
    };
    expect(schema.rules).toEqual([{ rule: "cell-merged", severity: "off" }]);
    const { exitCode, failure } = await run("schema", "check", withRules("no-rule.json", "cell-meged"));
    expect([exitCode, failure]).toEqual([
      2,
      expect.stringContaining("shinchoku.rules[0].rule：「cell-meged」という規則"),
    ]);
  });

  test("with a mistake is refused with its path", async () => {
    const file = inFolder("bad.json");
    writeFileSync(file, '{"name":"x"}');
    const { exitCode, failure } = await run("schema", "check", file);
    expect(exitCode).toBe(2);
    expect(failure).toContain("fields：必要な項目がありません。");
  });
});

describe("what cannot be done is said in one sentence, with exit code 2", () => {
  const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1016)]);
  const encrypted = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(512)]);

  test.each<[string, string[], string, (() => void)?]>([
    ["no command", [], "命令が指定されていません"],
    ["an unknown command", ["chek"], "「chek」という命令はありません"],
    ["an incomplete command", ["schema", "x"], "「schema x」という命令はありません"],
    ["an unknown option", ["check", clean, "--foo"], "「--foo」という指定はありません"],
    ["an option of another command", ["clear", clean, "--fix"], "「--fix」という指定はありません"],
    ["a flag with a value", ["check", clean, "--fix=yes"], "「--fix=yes」という指定はありません"],
    ["an option without its value", ["check", clean, "--out"], "「--out」の後に値を指定してください"],
    ["an option followed by another", ["check", clean, "--out", "--fix"], "「--out」の後に値を指定してください"],
    ["a date that does not exist", ["check", clean, "--as-of", "2007-02-30"], "YYYY-MM-DD"],
    ["an unknown format", ["check", clean, "--format", "xml"], "text | json"],
    ["no file", ["check"], "対象のファイルを指定してください"],
    ["two files", ["summarize", clean, draft], "余分な指定です"],
    ["a missing file", ["check", "no.xlsx"], "no.xlsx が見つかりません"],
    ["a folder", ["check", "samples"], "フォルダーです"],
    ["fixes without a place for them", ["check", clean, "--fix"], "「--out ファイル名」で指定"],
    ["a summary without a place for it", ["summarize", clean], "「--out ファイル名」で指定"],
    [
      "a CSV over the summary",
      ["summarize", clean, "--out", "x.xlsx", "--csv", "./x.xlsx"],
      "--csv と --out に同じファイル",
    ],
    ["writing over the original", ["check", clean, "--out", `./${clean}`], `--out に読み取り元のファイル（${clean}）`],
    [
      "a CSV over the original",
      ["summarize", clean, "--out", "x.xlsx", "--csv", clean],
      "--csv に読み取り元のファイル",
    ],
    ["writing over the previous workbook", ["check", clean, "--previous", draft, "--out", draft], `（${draft}）`],
    ["a place that cannot be written", ["summarize", clean, "--out", `${clean}/x.xlsx`], "保存できません"],
    ["a name that Excel would not open", ["check", clean, "--out", "marked.xlsm"], ".xlsx で終わる名前"],
    ["a copy of macros without them", ["clear", "a.XLSM", "--out", "b.xlsx"], ".xlsm で終わる名前"],
    ["a missing sheet", ["check", clean, "--sheet", "無"], "「無」というシートはありません"],
    ["an unknown schema", ["check", clean, "--schema", "japan"], "施策スキーマ「japan」が見つかりません"],
    ["a schema file that is missing", ["check", clean, "--schema", "japan.json"], "japan.json が見つかりません"],
    [
      "a workbook of another kind",
      ["check", "samples/small/not-a-progress-workbook.xlsx"],
      "施策の進捗表が見つかりません",
    ],
  ])("%s", async (_, args, words) => {
    const { exitCode, failure, out } = await run(...args);
    expect(exitCode).toBe(2);
    expect(failure).toContain(words);
    expect(failure.trim().split("\n")).toHaveLength(1);
    expect(out).toBe("");
  });

  test.each<[string, Buffer, string]>([
    ["empty.xlsx", Buffer.alloc(0), "0 バイト"],
    ["text.csv", Buffer.from("施策番号,施策名\n"), "テキスト（CSV など）"],
    ["old.xls", ole, "旧形式（.xls）"],
    ["locked.xlsx", encrypted, "パスワードが設定されている"],
    ["cut.xlsx", readFileSync(clean).subarray(0, 3000), "壊れている"],
  ])("%s", async (name, bytes, words) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(inFolder(name), bytes);
    const { exitCode, failure } = await run("check", inFolder(name), "--out", inFolder("never.xlsx"));
    expect(exitCode).toBe(2);
    expect(failure).toContain(words);
    expect(failure.trim().split("\n")).toHaveLength(1);
    expect(existsSync(inFolder("never.xlsx"))).toBe(false);
  });

  test("writing over the original by another name of it", async () => {
    const [original, link] = [inFolder("linked.xlsx"), inFolder("link.xlsx")];
    copyFileSync(clean, original);
    linkSync(original, link);
    expect((await run("check", original, "--out", link)).exitCode).toBe(2);
    expect(readFileSync(original).equals(readFileSync(clean))).toBe(true);
  });

  test("is said in English when asked for, also when the options are wrong", async () => {
    expect((await run("check", "--lang", "en", "--foo")).failure).toContain("There is no option");
    expect((await run("check", "--lang=en", "no.xlsx")).failure).toContain("was not found");
  });
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await run("--version")).toEqual({ exitCode: 0, out: `shinchoku ${version}\n`, failure: "" });
});

test("help for one command tells of that alone", async () => {
  const { out, exitCode } = await run("send", "--help");
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^ {2}shinchoku send /mu);
  expect(out).toContain("--readability");
  expect(out).toContain("--max-size");
  expect(out).not.toContain("shinchoku clear");
  expect(out).not.toContain("--dropdowns");
  expect((await run("schema", "print", "--help")).out).toContain("shinchoku schema check");
});

test("help lists all commands", async () => {
  const { out, exitCode } = await run("--help");
  expect(exitCode).toBe(0);
  for (const command of ["check", "summarize", "clear", "import", "template", "schema print", "schema check"])
    expect(out).toContain(`shinchoku ${command}`);
});
