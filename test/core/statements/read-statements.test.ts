import { describe, expect, test } from "@jest/globals";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { StatementReader } from "../../../src/core/statements/read-statements.ts";
import { present } from "../sheets.ts";
import { dayOfShapes, sentencesByShape } from "./sentences-by-shape.ts";
import { sentencesOfMinistries } from "./sentences-of-ministries.ts";
import { sentencesOfCities } from "./sentences-of-cities.ts";
import { sentencesOfWork } from "./sentences-of-work.ts";
import { sentencesWithStates } from "./sentences-with-states.ts";
import { sentencesWithoutClaim } from "./sentences-without-claim.ts";
import { organizations, read, only } from "./readings.ts";

describe.each(Object.entries(sentencesWithStates))("the state by %s", (_, sentences) => {
  test.each(sentences)("%s: %s", (state, text) => {
    const statements = read(text);
    expect((statements.findLast(({ main }) => main) ?? statements.at(-1))?.state).toBe(state);
  });
});

describe.each([...sentencesOfWork, ...sentencesOfCities, ...sentencesOfMinistries, ...sentencesWithoutClaim])(
  "$state on $reportingDate",
  ({ reportingDate: date, state, sentences }) => {
    const readerOfTheDay = new StatementReader({ reportingDate: present(parseIsoDate(date)), organizations });

    test.each(sentences)("%s", (text) => {
      const { statements } = readerOfTheDay.read(text);
      expect((statements.findLast(({ main }) => main) ?? statements.at(-1))?.state).toBe(state);
    });
  },
);

describe.each(Object.entries(sentencesByShape))("the state by %s", (_, sentences) => {
  const readerOfTheDay = new StatementReader({ reportingDate: present(parseIsoDate(dayOfShapes)), organizations });

  test.each(sentences)("%s: %s", (state, text) => {
    const { statements } = readerOfTheDay.read(text);
    expect((statements.findLast(({ main }) => main) ?? statements.at(-1))?.state).toBe(state);
  });
});

describe("what a statement is explained by", () => {
  test.each([
    ["12月の会議に諮る予定。", "諮る予定"],
    ["見直しを行う予定。", "見直しを行う予定"],
    ["3月の竣工を予定している。", "竣工を予定している"],
    ["検討を行っている。", "検討を行っている"],
    ["結果を2月にまとめる。", "まとめる"],
    ["手引を公表した（6月）。", "公表した"],
    ["訓練は未実施である。", "未実施である"],
    ["取りまとめ中。", "取りまとめ中"],
    ["延期となった。", "延期となった"],
  ])("%s by %s", (text, words) => {
    expect(only(text).main?.words).toBe(words);
  });

  test("tells negation, and how it is underway, over or planned", () => {
    const mannerOf = (text: string): unknown => {
      const { main } = only(text);
      return [main?.manner, main?.isNegated];
    };
    expect(mannerOf("訓練を中止した。")).toEqual(["dropped", true]);
    expect(mannerOf("時期は未定。")).toEqual(["ordinary", false]);
    expect(mannerOf("検討に着手した。")).toEqual(["preparing", false]);
    expect(mannerOf("設計作業を進めている。")).toEqual(["preparing", false]);
    expect(mannerOf("受付を開始した。")).toEqual(["launched", false]);
    expect(mannerOf("事業を終了。")).toEqual(["ended", false]);
    expect(mannerOf("工事が遅れている。")).toEqual(["delayed", false]);
    expect(mannerOf("3月に公表する予定。")).toEqual(["scheduled", false]);
    expect(mannerOf("引き続き周知する予定。")).toEqual(["ordinary", false]);
    expect(mannerOf("普及に努める。")).toEqual(["effort", false]);
    expect(mannerOf("普及に向けて努力する。")).toEqual(["effort", false]);
    expect(mannerOf("関係者から意見を聴取した。")).toEqual(["step", false]);
    expect(mannerOf("127社のうち52社で点検が完了した。")).toEqual(["partial", false]);
    expect(mannerOf("6月に公表する予定であった。")).toEqual(["lapsed", true]);
    expect(mannerOf("4月に統合されることとなった。")).toEqual(["decided", false]);
    expect(mannerOf("必要に応じて基準を見直す予定である。")).toEqual(["conditional", false]);
    expect(mannerOf("平成19年4月から全ての窓口で相談を受け付けている。")).toEqual(["launched", false]);
    expect(mannerOf("平成19年4月から手引を作成している。")).toEqual(["preparing", false]);
  });

  test("keeps what the sentence asserts before, with its dates", () => {
    const { main, earlier } = only("平成18年4月に基準を定めたが、見直しに着手しており、平成20年3月に改定する予定。");
    expect(earlier.map(({ state, date }) => [state, date?.text])).toEqual([
      ["done", "平成18年4月"],
      ["underway", undefined],
    ]);
    expect([main?.state, main?.date?.text]).toEqual(["planned", "平成20年3月"]);
  });
});

describe("brackets and quotes that do not fit together", () => {
  test.each([
    ["（（手順を公表した", "手順を公表した", "done"],
    ["（（手順を公表した。）", "手順を公表した", "done"],
    ["「手順を公表した", "「手順を公表した", "done"],
    ["「（手順を公表した。", "手順を公表した", "done"],
    ["手順を公表した（「検討", "手順を公表した（「検討", "done"],
    ["（「手順を公表した。）", "「手順を公表した", "done"],
    ["手順を公表した（、（", "手順を公表した（、（", "done"],
  ])("%s is read as %s", (text, sentence, state) => {
    expect(read(text).map((statement) => [statement.text, statement.state])).toEqual([[sentence, state]]);
  });

  test("say nothing where nothing stands between them", () => {
    for (const text of ["（）", "（（、（", "（））", "、、、（、、）", "「」。"]) expect(read(text)).toEqual([]);
  });
});

test.each([
  "平成19年7月に第2回政策会議（議長：大臣）を開催した。",
  "平成19年7月に当省の第2回政策会議を開催した。",
  "当省の第2回政策会議を開催した。",
  "第2回政策会議（平成）の後、平成19年7月に公表した。",
])("an event without a date of its own: %s", (text) => {
  expect(only(text).events.map(({ number, date }) => [number, date])).toEqual([[2, undefined]]);
});

describe("sentences", () => {
  function textsOf(text: string): unknown {
    return read(text).map(({ bullet, text: sentence }) => [bullet, sentence]);
  }

  test("end at a stop or with their bullet, outside brackets and quotes", () => {
    expect(textsOf("・公表した（詳細は別紙。）。「終了した。」と報告した。\n\n　- 周知した。\r\n※確認した")).toEqual([
      [0, "公表した（詳細は別紙。）"],
      [0, "「終了した。」と報告した"],
      [1, "周知した"],
      [2, "確認した"],
    ]);
  });

  test("stand by themselves in brackets, but not too deep", () => {
    expect(textsOf("（公表した。（周知した。））")).toEqual([
      [0, "公表した"],
      [0, "周知した"],
    ]);
    expect(textsOf("（（（4月に周知した）））公表した。")).toEqual([[0, "（（（4月に周知した）））公表した"]]);
    expect(textsOf("（（（4月に周知した）））")).toEqual([]);
    expect(
      read("（（（4月に周知した）））\n5月に公表した。").flatMap(({ dates }) => dates.map(({ text }) => text)),
    ).toEqual(["5月"]);
    expect(textsOf("")).toEqual([]);
  });

  test("have brackets and quotes without partners", () => {
    expect(only("基準を改定した（平成19年6月。").state).toBe("done");
    expect(only("3回開催)。").state).toBe("done");
    expect(only("「手引を公表した。").state).toBe("done");
    expect(only("監査を実施 平成19年7月)").state).toBe("done");
  });

  test("do not close brackets of the text before", () => {
    read("開催した。（基準を改定した。");
    expect(textsOf("公表した。（再度）周知した。調査した）。")).toEqual([
      [0, "公表した"],
      [0, "（再度）周知した"],
      [0, "調査した）"],
    ]);
  });

  test("may have many marks", () => {
    const sentence = "局、課、室（4月に改組した。）で、説明会を開催した";
    expect(textsOf(`${sentence}。`.repeat(200))).toEqual(Array.from({ length: 200 }, () => [0, sentence]));
  });

  test("keep the commas and stops of numbers", () => {
    expect(textsOf("2,511件開催した。稼働率99．9％を達成した。")).toEqual([
      [0, "2,511件開催した"],
      [0, "稼働率99．9％を達成した"],
    ]);
  });
});
