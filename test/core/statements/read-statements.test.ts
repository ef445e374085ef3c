import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dayOf, isoDate, parseIsoDate } from "../../../src/core/calendar/day.ts";
import { StatementReader } from "../../../src/core/statements/read-statements.ts";
import type { Statement } from "../../../src/core/statements/statement.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { present } from "../sheets.ts";
import { dayOfShapes, sentencesByShape } from "./sentences-by-shape.ts";
import { sentencesOfMinistries } from "./sentences-of-ministries.ts";
import { sentencesOfCities } from "./sentences-of-cities.ts";
import { sentencesOfWork } from "./sentences-of-work.ts";
import { sentencesWithStates } from "./sentences-with-states.ts";
import { sentencesWithoutClaim } from "./sentences-without-claim.ts";

const reportingDate = present(dayOf({ year: 2007, month: 10, day: 3 }));
const { organizations } = builtInSchema("secure-japan-2007");
const reader = new StatementReader({ reportingDate, organizations });

function read(text: string): readonly Statement[] {
  return reader.read(text).statements;
}

/** The one statement of a text. */
function only(text: string): Statement {
  const [statement, ...others] = read(text);
  expect(others).toEqual([]);
  return present(statement);
}

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

describe("the date that governs an assertion", () => {
  test("stands near it", () => {
    const after = (between: string): unknown => only(`6月に${between}手引を公表した。`).main?.date?.text;
    expect(after("関係者と".repeat(40))).toBe("6月");
    expect(after("関係者と".repeat(60))).toBeUndefined();
  });

  test.each([
    ["平成18年度に策定した計画に基づき、手順を公表する予定。", undefined],
    ["平成18年度に策定した計画に基づき、平成20年3月に公表する予定。", "平成20年3月"],
    ["平成19年度の点検の結果を公表する予定。", undefined],
    ["12月の政策会議において案を示す予定。", "12月"],
    ["平成19年度末を目途に手引を作る予定。", "平成19年度末"],
    ["平成20年度は、基準を見直し、説明会を開く予定。", "平成20年度"],
    ["年度内に結論を得るべく検討を行う予定。", undefined],
    ["平成19年度評価の結果を公表する予定。", undefined],
  ])("%s is %s", (text, date) => {
    expect(only(text).main?.date?.text).toBe(date);
  });
});

describe("dates in a text", () => {
  function datesOf(text: string): unknown[] {
    return read(text).flatMap(({ dates }) =>
      dates.map(({ text: written, interval, isInferred, bound }) => [
        written,
        interval && `${isoDate(interval.start)}/${isoDate(interval.end)}`,
        isInferred,
        bound,
      ]),
    );
  }

  test("are resolved to days, and tell whether their year was inferred and what they bound", () => {
    expect(datesOf("平成19年9月末までに、本年1月から、9月28日現在で、今年度中に、平成20年度まで行う。")).toEqual([
      ["平成19年9月末まで", "2007-09-30/2007-09-30", false, "by"],
      ["本年1月", "2007-01-01/2007-01-31", true, "from"],
      ["9月28日現在", "2007-09-28/2007-09-28", true, "at"],
      ["今年度中", "2007-04-01/2008-03-31", true, "by"],
      ["平成20年度まで", "2008-04-01/2009-03-31", false, "until"],
    ]);
  });

  test("lean on the date before where they say so", () => {
    expect(datesOf("平成18年8月3日に決定し、同日公表、同年10月に配布、翌年度に評価した。")).toEqual([
      ["平成18年8月3日", "2006-08-03/2006-08-03", false, "at"],
      ["同日", "2006-08-03/2006-08-03", false, "at"],
      ["同年10月", "2006-10-01/2006-10-31", false, "at"],
      ["翌年度", "2007-04-01/2008-03-31", false, "at"],
    ]);
    expect(datesOf("平成18年度に策定し、翌年度に評価した。").at(-1)).toEqual([
      "翌年度",
      "2007-04-01/2008-03-31",
      false,
      "at",
    ]);
    expect(datesOf("同日に公表した。")).toEqual([["同日", undefined, false, "at"]]);
  });

  test("that never were have no days", () => {
    expect(datesOf("平成19年13月に行った。")).toEqual([["平成19年13月", undefined, false, "at"]]);
  });

  test("in many forms are found whole", () => {
    const texts =
      "平成17～21年度、平成26・27年度、平成18年度から平成20年度、Ｈ24.7、2007/10/3、2023年度（令和5年度）末、27事務年度、" +
      "第2四半期、上半期、10月中旬、年度末、平成 20 年 3 月、平成十九年六月、一昨年、3月以降";
    expect(read(texts).flatMap(({ dates }) => dates.map(({ text }) => text))).toEqual(texts.split("、"));
  });

  test("are not numbers of other things, nor parts of names", () => {
    const texts =
      "第12回、20年以上、10年間、6か月、2,511件、平成12年法律第100号、平成16年台風、3月分、A4.2、0.5、昭和、令、該当年度の記録";
    expect(read(texts).flatMap(({ dates }) => dates)).toEqual([]);
  });

  test("in a name are left out, and kept in what somebody says", () => {
    expect(datesOf("「2006年度の評価」を平成19年4月に公表した。")).toEqual([
      ["平成19年4月", "2007-04-01/2007-04-30", false, "at"],
    ]);
    expect(read("「来年度に実施する」とされている。")[0]?.dates.map(({ text }) => text)).toEqual(["来年度"]);
  });
});

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

test.each(["第3種の届出を受け付けた。", "第三者の第5件を公表した。"])("no event: %s", (text) => {
  expect(only(text).events).toEqual([]);
});

test.each([
  "平成19年7月に第2回政策会議（議長：大臣）を開催した。",
  "平成19年7月に当省の第2回政策会議を開催した。",
  "当省の第2回政策会議を開催した。",
  "第2回政策会議（平成）の後、平成19年7月に公表した。",
])("an event without a date of its own: %s", (text) => {
  expect(only(text).events.map(({ number, date }) => [number, date])).toEqual([[2, undefined]]);
});

describe("counts", () => {
  test("have a number, a unit and what is counted", () => {
    const counts = read("検討会を２回、模範となる取組（44件）、「安全教室」を計1,234人、第3回、延べ5社。").flatMap(
      (statement) => statement.counts,
    );
    expect(counts.map(({ number, unit, of }) => [number, unit, of])).toEqual([
      [2, "回", "検討会"],
      [44, "件", "取組"],
      [1234, "人", "「安全教室」"],
      [5, "社", ""],
    ]);
  });

  test("in quotes that never open count nothing", () => {
    expect(read("教室」を3回開いた。")[0]?.counts[0]?.of).toBe("");
  });
});

describe("numbered events", () => {
  function eventsOf(text: string): unknown {
    return read(text).flatMap(({ events }) => events.map(({ name, number, date }) => [name, number, date?.text]));
  }

  test("have a name, a number and the date behind them", () => {
    expect(eventsOf("第13回政策会議（平成19年8月3日）で決定し、政策会議第１４回会合に報告した。")).toEqual([
      ["政策会議", 13, "平成19年8月3日"],
      ["政策会議", 14, undefined],
    ]);
    expect(eventsOf("「第2回連絡会」（平成19年9月開催）を開いた。")).toEqual([["連絡会", 2, "平成19年9月"]]);
  });

  test("have the date of which they are", () => {
    expect(
      eventsOf("平成19年8月3日の第13回政策会議、昨年の議論を経た今後の第2回連絡会、8月と今年の例の第3回研究会。"),
    ).toEqual([
      ["政策会議", 13, "平成19年8月3日"],
      ["連絡会", 2, undefined],
      ["研究会", 3, undefined],
    ]);
  });

  test("may have a date in their name", () => {
    expect(eventsOf("8月3日の平成19年度会議第3回会合を開催した。")).toEqual([["平成19年度会議", 3, "8月3日"]]);
    expect(eventsOf("第3回今年度会議（平成19年8月3日）を開催した。")).toEqual([["今年度会議", 3, "平成19年8月3日"]]);
  });

  test("may be of no date", () => {
    expect(eventsOf("今後の第4回研究会。")).toEqual([["研究会", 4, undefined]]);
  });

  test("need a name", () => {
    expect(eventsOf("第3回を第5章に、第13回。")).toEqual([]);
  });
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

describe("laws", () => {
  const piece = fc.constantFrom(
    ...[
      "平成19年9月末まで",
      "同年",
      "内閣官房において",
      "、",
      "。",
      "（",
      "）",
      "「",
      "」",
      "\n",
      "検討中",
      "未",
      "を実施",
    ],
    ...[
      "した",
      "する",
      "しており",
      "予定",
      "である",
      "が",
      "ため",
      "第13回会議",
      "47件",
      "の",
      "こととなった",
      " ",
      "12月",
    ],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  );

  test("all parts stand in their sentence, and sentences follow each other", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { from, to, text: own, dates, actors, counts, events } of read(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(own).toBe(text.slice(from, to));
          for (const part of [...dates, ...actors, ...counts, ...events]) {
            expect(part.text).toBe(text.slice(part.from, part.to));
            expect(part.from >= from && part.from < to).toBe(true);
          }
          end = from;
        }
      }),
    );
  });

  test("a word that leans on a date leans on that date, whatever was read before", () => {
    const datesOf = (text: string): unknown => read(text).flatMap(({ dates }) => dates.map(({ interval }) => interval));
    expect(datesOf("8月に行い、同日に公表した。")).not.toEqual(datesOf("8月1日に行い、同日に公表した。"));
    const [day, same] = datesOf("8月1日に行い、同日に公表した。") as [unknown, unknown];
    expect(same).toEqual(day);
  });

  test("a text reads the same again, and in a fresh reader", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fresh = new StatementReader({ reportingDate, organizations }).read(text);
        expect(reader.read(text)).toEqual(fresh);
      }),
    );
  });

  test("what is said in one bullet does not depend on those after it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const states = (statements: readonly Statement[]): unknown =>
          statements.map(({ state, from }) => [state, from]);
        const before = read(text);
        expect(states(read(`${text}\n・公表した。`).slice(0, before.length))).toEqual(states(before));
      }),
    );
  });
});
