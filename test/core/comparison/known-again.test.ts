import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { findingsOf, shown } from "./previous.ts";

const longName = "手引きの作成及び公表の推進";

describe("measures are known again", () => {
  const row = (number: string | null, name: string | null, text: string): CellValue[] => [
    number,
    name,
    "総務省",
    "実施中",
    text,
  ];

  test("by their names when the plan was numbered anew", () => {
    const current = [row("1", "新設", "a"), row("2", "甲", "b"), row("3", "乙", "c")];
    const previous = [row("1", "甲", "d"), row("2", "乙", "e")];
    expect(shown(findingsOf(current, previous))).toEqual(["measure-new B2"]);
  });

  test("by their numbers when the names changed, which is said", () => {
    const findings = findingsOf([row("1", "甲の整備", "・公表した。")], [row("1", "乙の点検", "・公表した。")]);
    expect(shown(findings)).toEqual(["measure-renamed B2", "text-unchanged E2 乙の点検"]);
    expect(findings[0]).toMatchObject({
      severity: "info",
      facts: { before: "乙の点検", matchedBy: "number", previous: { sheet: "前期", cell: "B2" } },
    });
  });

  test("by names with small changes, which is said", () => {
    const findings = findingsOf([row(null, `${longName}等`, "・公表した。")], [row(null, longName, "・公表した。")]);
    expect(shown(findings)).toEqual(["measure-renamed B2", `text-unchanged E2 ${longName}`]);
    expect(findings[0]).toMatchObject({ facts: { matchedBy: "similar-name" } });
  });

  test("not by a number that several measures have", () => {
    const current = [row("1", "甲", "a"), row("1", "乙", "b")];
    expect(shown(findingsOf(current, [row("1", "丙", "c")]))).toEqual([
      "measure-vanished B1",
      "measure-new B2",
      "measure-new B3",
    ]);
  });

  test("by number, organization or order when names are the same", () => {
    const current = [row("1", "同名", "甲。"), row("2", "同名", "乙。")];
    expect(shown(findingsOf(current, [row("2", "同名", "乙。"), row("1", "同名", "丙。")]))).toEqual([
      "text-unchanged E3",
    ]);
    const ofOrganizations = (...names: string[]): CellValue[][] =>
      names.map((name) => [null, "同名", name, "実施中", `・${name}。`]);
    expect(shown(findingsOf(ofOrganizations("総務省", "財務省"), ofOrganizations("財務省", "総務省")))).toEqual([
      "text-unchanged E2",
      "text-unchanged E3",
    ]);
  });

  test("by their order when nothing else tells them apart", () => {
    const current = [row(null, "同名", "甲。"), row(null, "同名", "乙。")];
    const previous = [row(null, "同名", "丙。"), row(null, "同名", "乙。"), row(null, "同名", "甲。")];
    expect(shown(findingsOf(current, previous))).toEqual(["measure-vanished B1", "text-unchanged E3"]);
  });

  test("and left out when they have neither name nor number", () => {
    const nameless = row(null, null, "・公表。");
    expect(findingsOf([nameless, row("1", "甲", "a")], [row("1", "甲", "b"), nameless])).toEqual([]);
  });

  test("by numbers alone where no name was written", () => {
    expect(shown(findingsOf([row("1", null, "a")], [row("2", null, "b")]))).toEqual([
      "measure-vanished B1",
      "measure-new A2",
    ]);
  });
});
