import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { checkWorkbook, removalPlan } from "../../../src/core/index.ts";
import { applyPlan, documentProperties, readXlsx, setDocumentProperties } from "../../../src/hosts/xlsx/index.ts";
import { embarrassingWorkbook } from "../../hosts/xlsx/read/embarrassing-workbook.ts";
import { packageOf, workbookParts } from "../../hosts/xlsx/packages.ts";
import { present } from "../../core/sheets.ts";
import { run } from "./run-command.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-send-"));
const draft = "samples/progress-draft.xlsx";
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  writeFileSync(inFolder("all.xlsm"), await embarrassingWorkbook("<v>2</v>"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface SendDocument {
  readonly verdict: string;
  readonly counts: Record<string, number>;
  readonly findings: readonly { rule: string; severity: string; sheet: string | null; cell: string | null }[];
  readonly open: readonly { rule: string }[];
  readonly problem?: { code: string };
  readonly readability?: { level: number; levelBesidesRest: number; findings: readonly { number: string }[] };
  readonly changes?: readonly { change: string }[];
  readonly copy?: { verdict: string; seal?: { verdict: string } };
}

async function sendJson(...args: string[]): Promise<{ exitCode: number; document: SendDocument }> {
  const { exitCode, out } = await run("send", ...args, "--format", "json");
  return { exitCode, document: JSON.parse(out) as SendDocument };
}

describe("send", () => {
  test("blocks where the check has errors, and lists what nobody has confirmed", async () => {
    const { exitCode, document } = await sendJson(draft);
    expect(exitCode).toBe(1);
    expect(document.verdict).toBe("blocked");
    expect(document.open.length).toBeGreaterThan(20);
    expect(document.findings.map(({ rule }) => rule)).toContain("send/person-named");
  });

  test("asks where there are warnings only", async () => {
    const { exitCode, document } = await sendJson("samples/progress-2007h1.xlsx");
    expect([exitCode, document.verdict]).toEqual([1, "ask"]);
  });

  test("says so in words, in both languages", async () => {
    expect((await run("send", draft)).out).toMatch(/送付不可 {2}/u);
    expect((await run("send", draft, "--lang", "en")).out).toMatch(/Not to be sent {2}/u);
    expect((await run("send", "samples/progress-2007h1.xlsx")).out).toMatch(/要確認 {2}/u);
  });

  test("looks at a workbook without a progress table too, and blocks it", async () => {
    writeFileSync(inFolder("other.xlsx"), await packageOf(workbookParts({ sheets: ["<sheetData/>"] })));
    const { exitCode, document } = await sendJson(inFolder("other.xlsx"));
    expect([exitCode, document.verdict, document.problem?.code]).toEqual([1, "blocked", "no-progress-table"]);
    expect((await run("send", inFolder("other.xlsx"))).out).toContain("施策の進捗表が見つかりません");
  });

  test("takes the size that may be sent", async () => {
    expect((await sendJson(draft, "--limit", "1")).document.findings.map(({ rule }) => rule)).not.toContain(
      "send/file-too-large",
    );
    expect((await run("send", draft, "--limit", "0")).exitCode).toBe(2);
  });
});

describe("send --out", () => {
  test("refuses a workbook that hides something, with the list, until it is said what becomes of it", async () => {
    const refused = await run("send", inFolder("all.xlsm"), "--out", inFolder("no.xlsx"));
    expect(refused.exitCode).toBe(2);
    expect(refused.failure).toMatch(/内部[^]*--hidden|--hidden[^]*内部/u);
    expect(existsSync(inFolder("no.xlsx"))).toBe(false);
  });

  test.each(["remove", "show"])(
    "saves a clean copy of it when hidden things are to %s, and the list of changes",
    async (hidden) => {
      const out = inFolder(`clean-${hidden}.xlsx`);
      const { document } = await sendJson(inFolder("all.xlsm"), "--out", out, "--hidden", hidden);
      expect(document.changes?.map(({ change }) => change)).toContain("properties-emptied");
      expect(document.copy?.verdict).toBe(document.copy?.seal?.verdict);
      expect(readFileSync(inFolder(`clean-${hidden}.txt`), "utf8").split("\n").length).toBeGreaterThan(10);
      expect(readFileSync(inFolder(`clean-${hidden}.txt`), "utf8")).toContain("送付しないでください");
      const again = await sendJson(out);
      const rules = new Set(again.document.findings.map(({ rule }) => rule));
      // An error value stays one, and so do small letters.
      expect([...rules].filter((rule) => rule !== "send/error-value" && rule !== "send/font-tiny")).toEqual([]);
    },
  );

  test("saves only under a name that Excel opens, and never over what is read", async () => {
    expect((await run("send", draft, "--out", inFolder("a.xlsm"))).exitCode).toBe(2);
    expect((await run("send", draft, "--out", draft)).exitCode).toBe(2);
    expect((await run("send", draft, "--out", inFolder("a.xlsx"), "--keep", "marks")).exitCode).toBe(2);
    expect((await run("send", draft, "--out", inFolder("a.xlsx"), "--hidden", "keep")).exitCode).toBe(2);
  });

  test("says what there is to say of a copy", async () => {
    const { out } = await run("send", draft, "--out", inFolder("said.xlsx"));
    expect(out).toContain("送付用の写しの判定：送付不可");
    expect(out).toContain("照合番号");
  });

  test("is as the workbook before for whoever checks it again", async () => {
    const out = inFolder("again.xlsx");
    await run("send", draft, "--out", out, "--keep", "findings,summary");
    const { workbook } = await readXlsx(readFileSync(out));
    expect(workbook.sheets.map(({ ownKind }) => ownKind)).toEqual(
      expect.arrayContaining([undefined, "findings", "summary", "summary-data"]),
    );
    const request = { schema: undefined, asOf: undefined, today: 18_000, fix: false };
    const outcome = checkWorkbook(workbook, request);
    expect(outcome.ok && outcome.check.table.measures.length).toBe(159);
    const findings = workbook.sheets.find(({ ownKind }) => ownKind === "findings");
    expect(findings?.rows.at(-1)?.values[0]).toEqual(expect.stringContaining("検査の記録"));
  });
});

test("what a person has confirmed is not open, neither in the workbook nor in its clean copy, and stands in the mail", async () => {
  const marked = inFolder("marked.xlsx");
  await run("check", "samples/progress-2007h1.xlsx", "--out", marked);
  const xlsx = await readXlsx(readFileSync(marked));
  const notes = present(xlsx.workbook.sheets.find(({ ownKind }) => ownKind === "findings"));
  const header = present(notes.rows[0]).values;
  const column = header.indexOf("対応");
  const open = notes.rows.filter(({ values }) => values[column] === "未対応");
  expect(open.length).toBeGreaterThan(0);
  const edits = open.flatMap(({ row }) => [
    { sheet: notes.name, row, column, value: "確認済み" },
    { sheet: notes.name, row, column: header.indexOf("理由"), value: "担当課に確認した" },
  ]);
  const confirmed = inFolder("confirmed.xlsx");
  writeFileSync(confirmed, await applyPlan(xlsx, { ...removalPlan([]), edits }));
  const { document, exitCode } = await sendJson(
    confirmed,
    "--out",
    inFolder("ready.xlsx"),
    "--mail",
    inFolder("ready.eml"),
  );
  expect(document.open).toEqual([]);
  expect([document.copy?.verdict, exitCode]).toEqual(["ready", 0]);
  const body = readFileSync(inFolder("ready.eml"), "utf8").split("--=_shinchoku")[1]?.split("\r\n\r\n")[1] ?? "";
  expect(Buffer.from(body, "base64").toString()).toContain("担当課に確認した");
});

describe("send --mail", () => {
  test("saves the draft of a mail with the clean copy, which is sealed", async () => {
    const mail = inFolder("mail.eml");
    const { out } = await run("send", "samples/progress-2007h1.xlsx", "--mail", mail);
    expect(out).toContain("mail.eml");
    const text = readFileSync(mail, "utf8");
    const attachment = text.split("--=_shinchoku")[2]?.split("\r\n\r\n")[1] ?? "";
    writeFileSync(inFolder("attached.xlsx"), Buffer.from(attachment, "base64"));
    expect((await run("verify", inFolder("attached.xlsx"))).exitCode).toBe(0);
  });

  test("saves none where the copy is not to be sent, and says so", async () => {
    const { out, exitCode } = await run("send", draft, "--mail", inFolder("none.eml"), "--out", inFolder("with.xlsx"));
    expect([exitCode, existsSync(inFolder("none.eml")), existsSync(inFolder("with.xlsx"))]).toEqual([1, false, true]);
    expect(out).toContain("メールの下書きは作りませんでした");
  });

  test("takes only a name that programs for mail open", async () => {
    expect((await run("send", draft, "--mail", inFolder("mail.txt"))).exitCode).toBe(2);
  });
});

test("the clean copy of the draft reaches level 2 of machine readability besides what only a person can do", async () => {
  const out = inFolder("readable.xlsx");
  const { document } = await sendJson(draft, "--readability", "--out", out);
  expect(document.readability).toMatchObject({ level: 0, levelBesidesRest: 2 });
  expect(document.readability?.findings.map(({ number }) => number)).toEqual([
    "L1-04",
    "L1-07",
    "L1-08",
    // One cell names an organization twice, and which of them is to go is for a person to say.
    "L2-04",
    "L3-01",
    "L3-05",
  ]);
  expect((await run("send", draft, "--readability")).out).toMatch(/L1-12[^]*水準1に足りないもの/u);
  writeFileSync(inFolder("none.xlsx"), await packageOf(workbookParts({ sheets: ["<sheetData/>"] })));
  expect((await sendJson(inFolder("none.xlsx"), "--readability")).document.readability).toBeUndefined();
});

describe("verify", () => {
  const sealed = inFolder("sealed.xlsx");

  beforeAll(async () => {
    await run("send", draft, "--out", sealed);
  });

  test("a workbook that was not checked", async () => {
    expect(await run("verify", draft)).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining("未検査") as unknown,
    });
  });

  test("a clean copy as it was saved, also when a sheet was added and removed", async () => {
    expect(await run("verify", sealed)).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining("変更なし") as unknown,
    });
    const { out } = await run("verify", sealed, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ state: "unchanged", seal: { verdict: "blocked", rows: 159 } });
  });

  test("one in which a value was changed: which row", async () => {
    const file = await readXlsx(readFileSync(sealed));
    const [sheet] = file.workbook.sheets;
    const edits = [{ sheet: sheet?.name ?? "", row: 8, column: 6, value: "変えた。" }];
    writeFileSync(inFolder("changed.xlsx"), await applyPlan(file, { ...removalPlan([]), edits }));
    const changed = await run("verify", inFolder("changed.xlsx"));
    expect(changed).toMatchObject({ exitCode: 1, out: expect.stringMatching(/変更あり[^]*9行目/u) as unknown });
    const { out } = await run("verify", inFolder("changed.xlsx"), "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      state: "changed",
      changedRows: [{ sheet: sheet?.name, row: 9 }],
      missingRows: 1,
    });
  });

  test("one whose table is gone, and one whose record was cut", async () => {
    const file = await readXlsx(readFileSync(sealed));
    const properties = [...(await documentProperties(file))];
    const other = await packageOf(workbookParts({ sheets: ["<sheetData/>"] }));
    const write = async (name: string, kept: typeof properties): Promise<string> => {
      writeFileSync(inFolder(name), await setDocumentProperties(await readXlsx(other), "shinchoku.seal.", kept));
      return inFolder(name);
    };
    expect((await run("verify", await write("gone.xlsx", properties))).out).toContain("変更あり");
    expect((await run("verify", await write("cut.xlsx", properties.slice(1)))).out).toContain("読み取れません");
    const { out } = await run("verify", inFolder("cut.xlsx"), "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ state: "unreadable" });
  });
});

const real = path.resolve("../shared/data/workbooks");
const files = existsSync(real) ? readdirSync(real).filter((file) => /\.xls[xm]$/u.test(file)) : [];

(files.length > 0 ? test : test.skip)(
  "real workbooks go through send, clean copy, verify and check again",
  async () => {
    for (const file of files) {
      for (const hidden of ["remove", "show"]) {
        const out = inFolder(`${hidden}-${path.parse(file).name}.xlsx`);
        const sent = await sendJson(path.join(real, file), "--out", out, "--hidden", hidden);
        expect([0, 1]).toContain(sent.exitCode);
        const isProgress = sent.document.copy?.seal !== undefined;
        expect((await run("verify", out)).exitCode).toBe(isProgress ? 0 : 1);
        const again = await run("check", out, "--format", "json");
        expect(again.exitCode === 2).toBe(!isProgress);
      }
    }
  },
  300_000,
);
