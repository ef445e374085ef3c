import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  organizationDirectory,
  readOrganizations,
  rewriteOrganizations,
} from "../../../src/core/reading/organizations.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";

const { organizations } = builtInSchema("general");
const directory = organizationDirectory([
  ...organizations,
  { code: "x", name: "国家戦略・地方創生本部", shortName: undefined, aliases: [], kind: "organization", members: [] },
]);

function read(text: string): [string, string | undefined, string][] {
  return readOrganizations(text, directory).parts.map((part) => [part.text, part.organization?.name, part.writtenAs]);
}

describe("a cell of organizations", () => {
  test.each([
    ["内閣官房、総務省、経済産業省"],
    ["内閣官房､総務省､経済産業省"],
    ["内閣官房，総務省,経済産業省"],
    ["内閣官房・総務省･経済産業省"],
    ["内閣官房及び総務省並びに経済産業省"],
    ["内閣官房\n総務省\r\n経済産業省"],
    ["内閣官房／総務省/経済産業省"],
    ["内閣官房　総務省 経済産業省"],
    ["、内閣官房、、総務省、 経済産業省、"],
  ])("is split: %j", (text) => {
    expect(read(text).map(([, name]) => name)).toEqual(["内閣官房", "総務省", "経済産業省"]);
  });

  test("knows official names, short names, spaced names and groups", () => {
    expect(read("経産省、総 務 省、全府省庁、各府省庁、財務省")).toEqual([
      ["経産省", "経済産業省", "variant"],
      ["総 務 省", "総務省", "variant"],
      ["全府省庁", "全府省庁", "name"],
      ["各府省庁", "全府省庁", "variant"],
      ["財務省", "財務省", "name"],
    ]);
  });

  test("keeps a bracketed addition with its name, separators in it included", () => {
    expect(read("内閣官房（NISC）、総務省(行政管理局、自治行政局)")).toEqual([
      ["内閣官房（NISC）", "内閣官房", "name"],
      ["総務省(行政管理局、自治行政局)", "総務省", "name"],
    ]);
  });

  test("reads a listed name whole although it holds a separator", () => {
    expect(read("総務省・国家戦略・地方創生本部・財務省").map(([text]) => text)).toEqual([
      "総務省",
      "国家戦略・地方創生本部",
      "財務省",
    ]);
  });

  test("takes a unit after a slash for a part of the organization before it", () => {
    expect(read("内閣官房／内閣官房副長官補／情報通信技術（ＩＴ）総合戦略室")).toEqual([
      ["内閣官房", "内閣官房", "name"],
      ["内閣官房副長官補", "内閣官房", "unit"],
      ["情報通信技術（ＩＴ）総合戦略室", "内閣官房", "unit"],
    ]);
    expect(read("内閣官房／領土・主権対策企画調整室、総務省・財務省").map(([text]) => text)).toEqual([
      "内閣官房",
      "領土・主権対策企画調整室",
      "総務省",
      "財務省",
    ]);
    expect(read("内閣官房、内閣人事局")[1]?.[2]).toBe("unlisted");
    expect(read("某庁／企画課")[1]?.[2]).toBe("unlisted");
    expect(read("内閣官房／経済産業者")[1]?.[2]).toBe("unlisted");
  });

  test("offers the listed name that an unlisted one is nearly", () => {
    const near = (text: string): string | undefined => readOrganizations(text, directory).parts[0]?.near?.name;
    expect(near("経済産業者")).toBe("経済産業省");
    expect(near("総務相")).toBe("総務省");
    expect(near("厚生労動省")).toBe("厚生労働省");
    expect(near("商務省")).toBeUndefined();
    expect(near("某")).toBeUndefined();
  });

  test("of separators only names nobody", () => {
    expect(read("、 ／\n")).toEqual([]);
    expect(read("")).toEqual([]);
  });

  test("of a listed wording that itself ends in brackets is rewritten whole", () => {
    const former = organizationDirectory([
      {
        code: "x",
        name: "総務省",
        shortName: "総務",
        aliases: ["総務省（旧郵政省）"],
        kind: "organization",
        members: [],
      },
    ]);
    expect(rewriteOrganizations(readOrganizations("総務省（旧郵政省）", former))).toBe("総務省");
    expect(rewriteOrganizations(readOrganizations("総務 （旧自治省）", former))).toBe("総務省 （旧自治省）");
  });

  test("is rewritten with official names, separators and additions as written", () => {
    const rewrite = (text: string): string => rewriteOrganizations(readOrganizations(text, directory));
    expect(rewrite(" 経産省（商務情報政策局）／文科省\n謎省 ")).toBe(
      " 経済産業省（商務情報政策局）／文部科学省\n謎省 ",
    );
    expect(rewrite("総務省 文科省")).toBe("総務省 文部科学省");
  });

  const anyCell = fc
    .array(
      fc.constantFrom(
        "経産省",
        "総務省",
        "謎省",
        "（",
        "）",
        "・",
        "、",
        " ",
        "　",
        "\n",
        "及び",
        "／",
        "局",
        "地方創生本部",
      ),
      {
        maxLength: 12,
      },
    )
    .map((words) => words.join(""));

  test("names on lines of their own are read as themselves, though both together are another's name", () => {
    expect(read("総務省\n消防庁").map(([, name]) => name)).toEqual(["総務省", "消防庁"]);
    expect(read("総務省　消防庁　内閣官房").map(([, name]) => name)).toEqual(["総務省", "消防庁", "内閣官房"]);
    expect(read("総務省消防庁").map(([, name]) => name)).toEqual(["消防庁"]);
  });

  test("any listed names, joined in any way, are read as themselves", () => {
    const officialNames = fc.array(fc.constantFrom(...organizations.map(({ name }) => name)), {
      minLength: 1,
      maxLength: 9,
    });
    const joints = fc.constantFrom("、", "，", ", ", "・", "\n", "\r\n", "　", "及び", " 並びに ", "；");
    fc.assert(
      fc.property(officialNames, joints, (names, joint) => {
        const text = names.join(joint);
        expect(read(text)).toEqual(names.map((name) => [name, name, "name"]));
        expect(rewriteOrganizations(readOrganizations(text, directory))).toBe(text);
      }),
    );
  });

  test("loses nothing: parts and separators make up the text", () => {
    fc.assert(
      fc.property(anyCell, (text) => {
        const { parts, separators } = readOrganizations(text, directory);
        expect(separators).toHaveLength(parts.length + 1);
        expect(parts.reduce((all, part, at) => all + part.text + (separators[at + 1] ?? ""), separators[0] ?? "")).toBe(
          text,
        );
      }),
    );
  });

  test("once rewritten has no variant left, but of what is named twice", () => {
    fc.assert(
      fc.property(anyCell, (text) => {
        const rewritten = rewriteOrganizations(readOrganizations(text, directory));
        const { parts, listed } = readOrganizations(rewritten, directory);
        const left = parts.filter(({ writtenAs }) => writtenAs === "variant").map(({ organization }) => organization);
        expect(left.filter((one) => listed.filter((other) => other === one).length < 2)).toEqual([]);
        expect(rewriteOrganizations(readOrganizations(rewritten, directory))).toBe(rewritten);
      }),
    );
  });
});
