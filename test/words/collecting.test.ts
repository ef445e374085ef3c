import { describe, expect, test } from "@jest/globals";
import type { PointCode, PointFacts, VersionReason } from "../../src/core/index.ts";
import { organizationSources } from "../../src/core/collecting/reply.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages, sayPoint } from "../../src/words/say.ts";

const measure = { number: "1-01", name: "手引きの作成" };
const value = { value: "実施中", file: "12_総務省.xlsx", sheet: "工程表", cell: "D2", organization: "総務省" };
const reasons: readonly VersionReason[] = ["version", "modified", "complete", "order"];

/** A point of every code, with texts that must come back in the sentences; the type asks for those that are missing. */
const examples: { readonly [Code in PointCode]: readonly PointFacts[Code][] } = {
  "organization-unanswered": [
    { organization: "法務省", measures: 3, unread: [] },
    { organization: "法務省", measures: 1, unread: ["09_法務省.xls"] },
  ],
  "measure-unanswered": [
    { ...measure, organizations: ["法務省", "環境省"], isWhole: false },
    { ...measure, organizations: ["法務省"], isWhole: true },
    { number: undefined, name: "手引きの作成", organizations: [], isWhole: true },
    { number: undefined, name: undefined, organizations: [], isWhole: true },
    { number: "1-01", name: undefined, organizations: [], isWhole: true },
  ],
  "values-disagree": [{ ...measure, title: "状況", values: [value, { ...value, value: "未定", cell: "D3" }] }],
  "answer-foreign": [
    { organization: "総務省", measures: [measure], counted: 0 },
    { organization: "総務省", measures: [measure, measure, measure, measure], counted: 1 },
  ],
  "measure-unplanned": [
    { ...measure, organization: "総務省" },
    { ...measure, organization: undefined },
  ],
  "replies-repeated": [
    ...reasons.map((reason) => ({
      organization: "総務省",
      files: ["総務省v2.xlsx", "総務省.xlsx"],
      reason,
      shared: 4,
    })),
    { organization: "総務省", files: ["総務省v2.xlsx", "総務省.xlsx"], reason: "order", shared: 0 },
  ],
  "organization-unknown": [
    { contradiction: [] },
    {
      contradiction: [
        { source: "title", organization: "法務省" },
        { source: "file-name", organization: "総務省" },
      ],
    },
  ],
  "reply-empty": [{ organization: "総務省" }, { organization: undefined }],
  "reply-unchanged": [{ organization: "総務省" }, { organization: undefined }],
};

/** All texts within the facts that people must be able to read again. */
function textsIn(facts: unknown): string[] {
  if (typeof facts === "string") return [facts];
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts).flatMap(([name, inner]) =>
    name === "reason" || name === "source" ? [] : textsIn(inner),
  );
}

describe.each(languages)("what is said of a collection in %s", (language) => {
  const catalogue = catalogueOf(language);
  const { collecting } = catalogue;

  test.each(Object.entries(examples) as [PointCode, readonly never[]][])("%s: repeats its facts", (code, cases) => {
    for (const facts of cases) {
      const { message, hint } = sayPoint({ code, facts }, catalogue);
      for (const text of textsIn(facts))
        if (text !== "総務省" || code !== "values-disagree") expect(message + hint).toContain(text);
      expect(message).not.toMatch(/undefined|\[object/u);
      expect(hint).not.toBe("");
    }
    expect(collecting.points[code].title).not.toBe("");
  });

  test("a reply says whose it is and by what that is known", () => {
    const facts = { file: "a.xlsx", knownBy: organizationSources, measures: 1, errors: 2, warnings: 0, late: 3 };
    const line = collecting.lines.reply({ ...facts, organization: "法務省" });
    expect(line).toContain("法務省");
    for (const source of organizationSources) expect(line).toContain(collecting.sources[source]);
    const unknown = collecting.lines.reply({ ...facts, knownBy: [], late: 0, organization: undefined });
    expect(unknown).not.toContain("undefined");
    expect(unknown.length).toBeLessThan(line.length);
  });

  test("a file that is no reply says why", () => {
    const sentences = (["csv", "collection", "plan", "other"] as const).map((found) =>
      collecting.notReply({ file: "a.csv", found }),
    );
    expect(new Set(sentences).size).toBe(4);
    for (const sentence of sentences) expect(sentence).toContain("a.csv");
  });

  test("the lines tell one and many", () => {
    const { lines, ownStatus, ownText } = collecting;
    expect(lines.collected({ replies: 1, measures: 1, answers: 1 })).not.toBe(
      lines.collected({ replies: 2, measures: 1, answers: 1 }),
    );
    expect(lines.missing({ organizations: ["法務省"], measures: 2 })).toContain("法務省");
    expect(lines.missing({ organizations: [], measures: 1 })).toContain("1");
    expect(lines.unreadColumns({ file: "a.xlsx", columns: ["予算"] })).toMatch(/a\.xlsx.*予算|予算.*a\.xlsx/u);
    expect(lines.schemasDiffer({ files: ["a.xlsx"], title: "計画" })).toContain("a.xlsx");
    expect(ownStatus({ organization: "法務省", status: undefined })).toContain("法務省");
    expect(ownText({ organizations: ["法務省", "総務省"], text: "甲" })).toContain("甲");
    const { request } = collecting;
    expect(request.title({ plan: "計画", organization: "法務省" })).toMatch(/計画.*法務省|法務省.*計画/u);
    expect(request.made({ organization: "法務省", measures: 3, file: "a.xlsx" })).toContain("a.xlsx");
    expect(request.nobody({ measures: 3 })).toContain("3");
    expect(collecting.countingNote({ measures: 15 })).toContain("15");
  });
});

describe.each(languages)("mails to the organizations in %s", (language) => {
  const { returns } = catalogueOf(language).collecting;

  test("say what they are about", () => {
    const known = returns.subject({ plan: "計画", organization: "法務省", isClean: false });
    expect(known).toContain("法務省");
    expect(returns.subject({ plan: "計画", organization: undefined, isClean: true })).not.toContain("undefined");
    expect(returns.greeting({ plan: "計画", file: "a.xlsx" })).toContain("a.xlsx");
    expect(returns.figures({ measures: 3, errors: 2, warnings: 1, late: 0 })).not.toBe(
      returns.figures({ measures: 3, errors: 2, warnings: 1, late: 4 }),
    );
    expect(returns.gravest({ shown: 3, count: 9 })).toContain("9");
    expect(returns.gravest({ shown: 3, count: 3 })).not.toContain("9");
  });

  test("say what is to be looked at, and what is missing", () => {
    const said = { severity: "エラー", message: "状況がありません。", hint: "選んでください。" };
    expect(returns.finding({ cell: "F12", ...said })).toContain("F12");
    expect(returns.point(said)).toContain(said.hint);
    expect(returns.reminderSubject({ plan: "計画", organization: "法務省" })).toContain("法務省");
    expect(returns.reminder({ plan: "計画", organization: "法務省", measures: 1 })).toContain("法務省");
    expect(returns.reminder({ plan: "計画", organization: "法務省", measures: 2 })).toContain("2");
    expect(returns.asked(measure)).toContain("1-01");
    expect(returns.saved({ folder: "out", copies: 1, reminders: 2 })).not.toBe(
      returns.saved({ folder: "out", copies: 2, reminders: 2 }),
    );
    expect(returns.notReturned({ file: "a.xlsx", reason: "署名があります。" })).toContain("署名");
  });
});

describe.each(languages)("the tab on which replies are collected, in %s", (language) => {
  const words = catalogueOf(language).pane.collecting;

  test("counts files and points, and says that there are none", () => {
    expect(words.chosen(1234)).toContain("1,234");
    expect(words.points(0)).not.toContain("0");
    expect(words.points(2)).toContain("2");
    expect(words.others(3)).toContain("3");
    expect(words.plan("計画.xlsx")).toContain("計画.xlsx");
  });

  test("tells a copy from a reminder", () => {
    expect(words.returnsAbout({ copies: 2, reminders: 1 })).toMatch(/2.*1/u);
    const [copy, reminder] = [false, true].map((isReminder) =>
      words.saveReturned({ organization: "総務省", isReminder }),
    );
    expect([copy, reminder].every((text) => text?.includes("総務省"))).toBe(true);
    expect(copy).not.toBe(reminder);
  });
});
