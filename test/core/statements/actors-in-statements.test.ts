import { describe, expect, test } from "@jest/globals";
import { StatementReader } from "../../../src/core/statements/read-statements.ts";
import { present } from "../sheets.ts";
import { reportingDate, organizations, reader, read, only } from "./readings.ts";

describe("actors", () => {
  function actorsOf(text: string): unknown {
    return read(text).flatMap(({ actors }) => actors.map(({ text: name, organization }) => [name, organization?.name]));
  }

  test("are the organizations that act, alone or joined", () => {
    expect(actorsOf("内閣官房（ＮＩＳＣ）において案をまとめ、総務省及び経産省が協力して公表した。")).toEqual([
      ["内閣官房", "内閣官房"],
      ["総務省", "総務省"],
      ["経産省", "経済産業省"],
    ]);
    expect(actorsOf("内閣官房(NISC)等では点検を行った。")).toEqual([["内閣官房", "内閣官房"]]);
    expect(actorsOf("各府省庁では点検を行った。")).toEqual([["各府省庁", "全府省庁"]]);
    expect(actorsOf("当省では訓練を行った。")).toEqual([["当省", undefined]]);
  });

  test("are named with their units, and the police of a place with its place", () => {
    expect(actorsOf("内閣官房情報セキュリティセンターにおいて公表した。")).toEqual([
      ["内閣官房情報セキュリティセンター", "内閣官房"],
    ]);
    expect(actorsOf("都道府県警察において広報を行った。")).toEqual([["都道府県警察", "警察庁"]]);
  });

  test("are not those that are only named", () => {
    expect(actorsOf("総務省の基準を改定した。内閣官房、総務省の職員に配布した。")).toEqual([]);
    expect(actorsOf("総務省が定める基準を配布した。")).toEqual([]);
    expect(actorsOf("総務省並みの水準で、内閣官房が点検した。")).toEqual([["内閣官房", "内閣官房"]]);
    expect(actorsOf("総務省、基準を定めた経済産業省の担当課。")).toEqual([]);
  });

  test("that only help are told apart", () => {
    const helpers = read("警察庁の協力を得て、総務省において行った。").flatMap(({ actors }) => actors);
    expect(helpers.map(({ text, isHelper }) => [text, isHelper])).toEqual([
      ["警察庁", true],
      ["総務省", false],
    ]);
  });

  test("among all that are mentioned", () => {
    const { mentions } = reader.read("総務省の基準を当省と金融庁に示した。");
    expect(mentions.map(({ name }) => name)).toEqual(["総務省", "金融庁"]);
  });

  test("with names that end with a number", () => {
    const [first] = organizations;
    const groups = ["作業部会１", "作業部会12"].map((name) => ({ ...present(first), code: name, name, aliases: [] }));
    const ofGroups = new StatementReader({ reportingDate, organizations: groups });
    const { mentions } = ofGroups.read("作業部会１は、報告書を公表した。作業部会12は、3回開催した。");
    expect(mentions.map(({ name }) => name)).toEqual(["作業部会１", "作業部会12"]);
  });
});

test("a name with a long remark in brackets is not seen to act", () => {
  const remark = "（".concat("長".repeat(30), "）");
  expect(only(`総務省${remark}は、手引を公表した。`).actors).toEqual([]);
});
