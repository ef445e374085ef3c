import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isoDate } from "../../../../src/core/calendar/day.ts";
import { readReport, type PublishedReport } from "../../../../src/core/reading/published/read-report.ts";
import { builtInSchema } from "../../../../src/core/schema/built-in/index.ts";
import type { Schema } from "../../../../src/core/schema/schema.ts";
import { reportText } from "./report-text.ts";

const general = builtInSchema("general");

/** The texts of each measure by field. */
function textsOf(text: string, schema: Schema = general): Record<string, string>[] {
  return readReport(text, schema).measures.map(({ texts }) =>
    Object.fromEntries(Object.entries(texts).map(([field, written]) => [field, written?.text ?? ""])),
  );
}

function unreadOf({ unread }: PublishedReport): unknown[] {
  return unread.map(({ line, text }) => [line, text]);
}

const measures = [
  { section: "基準づくり", name: "基準の見直し", organizations: "内閣官房", progress: "・6月に改定した。" },
  {
    section: "基準づくり",
    name: "点検の体制づくり(当番制の導入)",
    organizations: "内閣官房、総務省",
    progress: "・内閣官房において、当番表を作成。\n・総務省において、10月に開始予定。",
  },
  {
    section: "普及と啓発",
    name: "講習会の開催",
    organizations: "経済産業省、文部科学省",
    progress: "・これまでに3回開催。",
  },
];

describe("a report", () => {
  test("gives its measures below their sections, with organizations and bullets", () => {
    expect(textsOf(reportText)).toEqual(measures);
  });

  test("gives title, date and the counts of its overview, with their lines", () => {
    const { title, date, overview, unread } = readReport(reportText, general);
    expect([title?.line, title?.text]).toEqual([1, "「みほん計画2007」の進捗状況(上半期)について"]);
    expect([date?.line, date?.text, isoDate(date?.day ?? 0)]).toEqual([3, "2007年10月3日", "2007-10-03"]);
    expect(overview.map(({ line, text }) => [line, text])).toEqual([
      [7, "「済み」 … 2施策(67%)"],
      [8, "「これから」 … 1施策(33%)"],
    ]);
    expect(unread).toEqual([]);
  });

  test("keeps the line where each text begins", () => {
    const [, second, third] = readReport(reportText, general).measures;
    expect(second).toMatchObject({ line: 22, texts: { section: { line: 14 }, progress: { line: 26 } } });
    expect(third).toMatchObject({ line: 31, texts: { organizations: { line: 31 }, progress: { line: 37 } } });
  });

  test.each([
    ["Windows line ends", reportText.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${reportText}`],
    ["full-width brackets", reportText.replaceAll("(", "（").replaceAll(")", "）")],
    ["other brackets around labels", reportText.replaceAll("【", "［").replaceAll("】", "］")],
    ["spaces within labels", reportText.replaceAll("施策名", "施 策 名")],
    ["labels with a colon", reportText.replaceAll("】", "】：")],
    ["other words for the labels", reportText.replaceAll("進捗状況】", "取組状況】")],
    ["page numbers", reportText.replaceAll("\n\n【", "\n\n- 12 -\n\n【")],
    ["no blank lines around labels", reportText.replaceAll("】\n\n", "】\n")],
    ["labels on lines of their own", reportText.replaceAll("【施策名】 ", "【施策名】\n\n")],
  ])("is read the same with %s", (_, text) => {
    const narrow = textsOf(text).map((texts) =>
      Object.fromEntries(Object.entries(texts).map(([field, written]) => [field, written.normalize("NFKC")])),
    );
    expect(narrow).toEqual(
      measures.map((texts) =>
        Object.fromEntries(Object.entries(texts).map(([field, written]) => [field, written.normalize("NFKC")])),
      ),
    );
  });

  test("takes fields of any label, and tells a label without text", () => {
    const text =
      "【施策名】名簿の整備\n【担当府省庁】総務省\n【状況】済\n【進捗状況】\n【完了予定】平成20年3月\n【備考】\n";
    expect(textsOf(text)).toEqual([{ name: "名簿の整備", organizations: "総務省", status: "済", due: "平成20年3月" }]);
  });

  test("joins the texts of a label that stands twice", () => {
    expect(textsOf("【施策名】甲の整備\n【進捗状況】・調査した。\n【進捗状況】・公表した。")).toEqual([
      { name: "甲の整備", progress: "・調査した。\n・公表した。" },
    ]);
  });

  test("takes text below the name for progress when its label was forgotten, and keeps all else in sight", () => {
    expect(textsOf("【施策名】甲の整備(総務省)\n\n・調査した。\n\n・公表した。")).toEqual([
      { name: "甲の整備", organizations: "総務省", progress: "・調査した。\n・公表した。" },
    ]);
    const labelled = readReport(
      "【施策名】甲の整備\n\n(総務省)\n\n第2期の計画による\n\n【進捗状況】・公表した。",
      general,
    );
    expect(labelled.measures[0]?.texts).toMatchObject({ organizations: { text: "総務省" }, progress: { line: 7 } });
    expect(unreadOf(labelled)).toEqual([[5, "第2期の計画による"]]);
  });
});

describe("a text without measures", () => {
  test.each(["", "施策名 基準の見直し", "【概要】基準の見直し", "【進捗状況】・公表した。"])(
    "%j gives none",
    (text) => {
      expect(readReport(text, general).measures).toEqual([]);
    },
  );

  test("whatever it is, is read without failing, and no line of it is lost or read twice", () => {
    const lines = fc.constantFrom(
      "【施策名】甲(総務省)",
      "【進捗状況】",
      "・公表した。",
      "見出し",
      "",
      "(総務省)",
      "7",
      "文。",
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 30 }), (texts) => {
        const { measures: read, unread } = readReport(texts.join("\n"), general);
        const first = texts.findIndex((text) => text.startsWith("【施策名】"));
        const bullets = texts.slice(Math.max(first, 0)).filter((text) => text === "・公表した。").length;
        const all = [
          ...read.flatMap(({ texts: { name, progress } }) => [name?.text ?? "", progress?.text ?? ""]),
          ...unread.map(({ text }) => text),
        ].join("\n");
        expect(read).toHaveLength(texts.filter((text) => text.startsWith("【施策名】")).length);
        expect(all.split("・公表した。").length - 1).toBe(first < 0 ? 0 : bullets);
      }),
    );
  });
});

describe("headings", () => {
  const measure = (name: string): string => `【施策名】${name}\n【進捗状況】\n・公表した。\n\n`;

  test("of chapters are read when the first measure has one", () => {
    const text = `題名\n\n経緯は次のとおり。\n\n第1章\n\n第1節\n\n${measure("甲")}第2節\n\n${measure("乙")}第2章\n\n第3節\n\n${measure("丙")}`;
    expect(textsOf(text).map(({ chapter, section }) => [chapter, section])).toEqual([
      ["第1章", "第1節"],
      ["第1章", "第2節"],
      ["第2章", "第3節"],
    ]);
  });

  test("of chapters are left unread when the first measure has none, since then no one knows where one ends", () => {
    const text = `題名\n\n経緯は次のとおり。\n\n第1節\n\n${measure("甲")}第2章\n\n第2節\n\n${measure("乙")}第3節\n\n${measure("丙")}`;
    expect(textsOf(text).map(({ chapter, section }) => [chapter, section])).toEqual([
      [undefined, "第1節"],
      [undefined, "第2節"],
      [undefined, "第3節"],
    ]);
    expect(unreadOf(readReport(text, general))).toEqual([[11, "第2章"]]);
  });

  test("are not taken from above the first measure when no other measure has one", () => {
    const report = readReport(`題名\n\n推進室\n\n${measure("甲")}${measure("乙")}問合せ先`, general);
    expect(report.measures.map(({ texts }) => texts.section)).toEqual([undefined, undefined]);
    expect(unreadOf(report)).toEqual([[13, "問合せ先"]]);
  });

  test("are left unread when the schema has no column for them", () => {
    const fields = general.fields.filter(({ name }) => name !== "section" && name !== "chapter");
    const report = readReport(`題名\n\n経緯。\n\n第1節\n\n${measure("甲")}第2節\n\n${measure("乙")}`, {
      ...general,
      fields,
    });
    expect(unreadOf(report)).toEqual([[11, "第2節"]]);
  });

  test("are short and no sentences; the first paragraph of a progress text never is one", () => {
    const text = `【施策名】甲\n【進捗状況】\n検討中\n\n${"長".repeat(61)}\n\n【施策名】乙\n【進捗状況】検討中\n\n次の見出し\n\n【施策名】丙`;
    expect(textsOf(text).map(({ section, progress }) => [section, progress])).toEqual([
      [undefined, `検討中\n${"長".repeat(61)}`],
      [undefined, "検討中"],
      ["次の見出し", undefined],
    ]);
  });

  test("end a bullet without a blank line when its sentence has ended", () => {
    const text = "【施策名】甲\n【進捗状況】\n・公表した。\n普及\n【施策名】乙\n【進捗状況】\n・着手した。";
    expect(textsOf(text)[1]).toMatchObject({ section: "普及" });
  });
});

describe("lines", () => {
  const progressOf = (text: string): string | undefined => textsOf(`【施策名】甲\n【進捗状況】\n${text}`)[0]?.progress;

  test.each([
    ["broken within a sentence are joined", "・基準を改\n定した。", "・基準を改定した。"],
    [
      "broken between Latin words are joined with a space",
      "・the Web\nsite を開設した。",
      "・the Web site を開設した。",
    ],
    [
      "that are indented belong to the bullet above",
      "・公表した。\n　また、配布した。",
      "・公表した。また、配布した。",
    ],
    [
      "with list marks of other programs get a plain bullet",
      "- 公表した。\n* 配布した。\n• 貸与した。",
      "・公表した。\n・配布した。\n・貸与した。",
    ],
    ["with other bullets stay as typed", "○公表した。\n①配布した。", "○公表した。\n①配布した。"],
    ["on a new page begin a paragraph", "・公表した\f\n\f次に配布した。", "・公表した\n次に配布した。"],
  ])("%s", (_, text, expected) => {
    expect(progressOf(text)).toBe(expected);
  });
});

describe("the date", () => {
  const dateOf = (front: string): string | undefined => {
    const { date } = readReport(`${front}\n【施策名】甲`, general);
    return date && isoDate(date.day);
  };

  test.each([
    ["平成19年10月3日", "2007-10-03"],
    ["（平成１９年１０月３日現在）", "2007-10-03"],
    ["2007年10月5日\n\n平成19年9月30日現在", "2007-09-30"],
    ["題名\n2007年10月3日\n推進室", "2007-10-03"],
  ])("is that of a line of its own: %j", (front, expected) => {
    expect(dateOf(front)).toBe(expected);
  });

  test.each(["2007年10月", "10月3日", "2007年2月30日", "2007年10月3日に開催した。"])("is none in %j", (front) => {
    expect(dateOf(front)).toBeUndefined();
  });
});

describe("organizations", () => {
  const nameOf = (text: string): unknown => {
    const [texts] = textsOf(`【施策名】${text}`);
    return [texts?.name, texts?.organizations];
  };

  test.each([
    ["名簿の整備（内閣官房（NISC）、総務省）", "名簿の整備", "内閣官房（NISC）、総務省"],
    ["名簿の整備（総務省)", "名簿の整備", "総務省"],
    ["名簿の整備（経済産業者）", "名簿の整備", "経済産業者"],
    ["名簿の整備（架空省）", "名簿の整備", "架空省"],
    ["名簿の整備（仮称）", "名簿の整備（仮称）", undefined],
    ["名簿（仮称）の整備", "名簿（仮称）の整備", undefined],
    ["名簿の整備）", "名簿の整備）", undefined],
    ["名簿の整備", "名簿の整備", undefined],
  ])("of %s stand in the last brackets", (text, name, organizations) => {
    expect(nameOf(text)).toEqual([name, organizations]);
  });
});
