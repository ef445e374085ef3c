import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { factsOf } from "../../../src/core/index.ts";
import { sheetOf } from "../sheets.ts";
import { collectionOf, header, pointCodes, replyOf, replyOfSheets, type Row } from "./replies.ts";

const done = "令和6年3月に手引きを公表した。";
const underway = "検討会を開催し、手引きの案を作成している。";

const row = (number: string, name: string, organizations: string, status = "実施中", text = underway): Row => [
  number,
  name,
  organizations,
  status,
  text,
];

describe("measures over several replies", () => {
  test("are counted once, by number and name", () => {
    const collection = collectionOf([
      replyOf("総務省.xlsx", [row("1-01", "手引きの作成", "総務省、法務省"), row("1-02", "研修の実施", "総務省")]),
      replyOf("法務省.xlsx", [row("１－０１", "手引きの 作成", "総務省、法務省")]),
    ]);
    expect(collection.measures.map(({ answers }) => answers.map(({ from }) => from.organization))).toEqual([
      ["総務省", "法務省"],
      ["総務省"],
    ]);
    expect(collection.missing).toEqual({ measures: [], organizations: [] });
    expect(collection.points).toEqual([]);
  });

  test("are known again by a name with small changes, and by a number that the plan gives", () => {
    const plan = [row("1-01", "情報システムの調達手引きの作成", "総務省、法務省"), row("1-02", "研修", "総務省")];
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [
          row("1-01", "情報システムの調達の手引きの作成", "総務省、法務省"),
          row("1-02", "職員に対する能力開発", "総務省"),
        ]),
        replyOf("法務省.xlsx", [row("", "情報システムの調達手引きの策定", "総務省、法務省")]),
      ],
      plan,
    );
    expect(collection.measures).toHaveLength(2);
    expect(collection.disagreements.map(({ field, values }) => [field, values.length])).toEqual([
      ["name", 3],
      ["name", 2],
    ]);
  });

  test("are not known by numbers that each ministry counts for itself", () => {
    const collection = collectionOf([
      replyOf("総務省.xlsx", [row("1", "手引きの作成", "総務省"), row("2", "共同の訓練", "総務省、法務省")]),
      replyOf("法務省.xlsx", [row("1", "共同の訓練", "総務省、法務省"), row("2", "登記の連携", "法務省")]),
    ]);
    expect(collection.measures).toHaveLength(3);
    expect(pointCodes(collection)).toEqual(["values-disagree 2"]);
  });

  test("of one name under two numbers are two where two ministries have nothing in common", () => {
    const collection = collectionOf([
      replyOf("総務省.xlsx", [row("1-01", "普及啓発", "総務省")]),
      replyOf("法務省.xlsx", [row("2-01", "普及啓発", "法務省")]),
      replyOf("環境省.xlsx", [row("3-01", "調査", "環境省、法務省")]),
    ]);
    expect(collection.measures).toHaveLength(3);
    const shared = collectionOf([
      replyOf("総務省.xlsx", [row("1-01", "普及啓発", "総務省、法務省")]),
      replyOf("法務省.xlsx", [row("2-01", "普及啓発", "総務省、法務省")]),
    ]);
    expect(shared.measures).toHaveLength(1);
    expect(shared.disagreements.map(({ field }) => field)).toEqual(["number"]);
  });

  test("that one reply lists twice are one, and one without number and name is nobody's", () => {
    const collection = collectionOf([
      replyOf("総務省.xlsx", [
        row("1-01", "手引きの作成", "総務省"),
        row("1-01", "手引きの作成", "総務省", "実施予定"),
      ]),
      replyOf("法務省.xlsx", [row("", "", "法務省")]),
      replyOf("環境省.xlsx", [row("", "", "環境省")]),
    ]);
    expect(collection.measures).toHaveLength(3);
    expect(collection.measures[0]?.status?.code).toBe("planned");
  });

  test("come in the order of their numbers without a plan, and in the plan's with one", () => {
    const replies = [
      replyOf("総務省.xlsx", [row("2-10", "甲の策定", "総務省"), row("2-9", "乙の公表", "総務省")]),
      replyOf("法務省.xlsx", [
        row("2", "丙の改修", "法務省"),
        row("", "丁の移行", "法務省"),
        row("", "戊の点検", "法務省"),
      ]),
    ];
    const numbers = (collection: ReturnType<typeof collectionOf>): (string | undefined)[] =>
      collection.measures.map((measure) => factsOf(measure).number ?? "");
    expect(numbers(collectionOf(replies))).toEqual(["2", "2-9", "2-10", "", ""]);
    expect(
      numbers(collectionOf(replies, [row("2-10", "甲の策定", "総務省"), row("2-9", "乙の公表", "総務省")])),
    ).toEqual(["2-10", "2-9", "2", "", ""]);
  });

  test("have the least advanced status, and none where one has no listed status", () => {
    const statusOf = (...statuses: string[]): string | undefined =>
      collectionOf(
        statuses.map((status, at) =>
          replyOf(`${String(at)}_${["総務省", "法務省"][at] ?? ""}.xlsx`, [
            row("1-01", "甲", "総務省、法務省", status),
          ]),
        ),
      ).measures[0]?.status?.code;
    expect(statusOf("実施済み", "実施中")).toBe("underway");
    expect(statusOf("未定", "実施済み")).toBe("undecided");
    expect(statusOf("実施中", "ほぼ")).toBeUndefined();
  });
});

describe("who has not answered", () => {
  const plan = [
    row("1-01", "手引きの作成", "総務省、法務省", "", ""),
    row("1-02", "全体の見直し", "全府省庁", "", ""),
    row("1-03", "連携の強化", "関係府省庁", "", ""),
    row("1-04", "演習", "重要インフラ所管省庁", "", ""),
    row("1-05", "登記の連携", "法務省", "", ""),
    row("1-06", "持ち主のない施策", "", "", ""),
  ];

  test("is told against the plan: groups by what they mean", () => {
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [
          row("1-01", "手引きの作成", "総務省、法務省"),
          row("1-03", "連携の強化", "関係府省庁"),
          row("1-04", "演習", "重要インフラ所管省庁"),
        ]),
      ],
      plan,
      { unreadFiles: ["02_法務省.xls", "メモ.ods"] },
    );
    const missing = collection.missing.measures.map(({ measure, organizations }) => [
      measure.planned?.measure.rows[0].cells.number?.value,
      organizations,
    ]);
    expect(missing).toEqual([
      ["1-01", ["法務省"]],
      ["1-02", ["総務省", "法務省"]],
      ["1-04", ["金融庁", "厚生労働省", "経済産業省", "国土交通省"]],
      ["1-05", ["法務省"]],
      ["1-06", []],
    ]);
    expect(collection.missing.organizations).toEqual(["金融庁", "法務省", "厚生労働省", "経済産業省", "国土交通省"]);
    expect(collection.unread).toEqual([
      { file: "02_法務省.xls", organization: "法務省" },
      { file: "メモ.ods", organization: undefined },
    ]);
    expect(collection.points[1]).toMatchObject({
      code: "organization-unanswered",
      facts: { organization: "法務省", measures: 3, unread: ["02_法務省.xls"] },
    });
    expect(pointCodes(collection).filter((code) => code.startsWith("measure-unanswered"))).toEqual([
      "measure-unanswered 1-02",
      "measure-unanswered 1-05",
      "measure-unanswered 1-06",
    ]);
  });

  test("names one that has replied but left out a measure", () => {
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [row("1-01", "手引きの作成", "総務省、法務省")]),
        replyOf("法務省.xlsx", [
          row("1-01", "手引きの作成", "総務省、法務省", "", ""),
          row("1-05", "登記の連携", "法務省"),
        ]),
      ],
      [plan[0] ?? [], plan[4] ?? []],
    );
    expect(pointCodes(collection)).toEqual(["measure-unanswered 1-01"]);
    expect(collection.points[0]).toMatchObject({ facts: { organizations: ["法務省"], isWhole: false } });
    expect(collection.measures[0]?.unanswered).toEqual(["法務省"]);
  });

  test("tells an answer of one that is not responsible, and a measure that is not in the plan", () => {
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [
          row("1-01", "手引きの作成", "総務省、法務省"),
          row("1-05", "登記の連携", "法務省"),
          row("9-99", "新しい訓練", "総務省"),
        ]),
        replyOf("法務省.xlsx", [row("1-01", "手引きの作成", "総務省、法務省"), row("1-05", "登記の連携", "法務省")]),
      ],
      [plan[0] ?? [], plan[4] ?? []],
    );
    expect(pointCodes(collection)).toEqual(["answer-foreign 総務省.xlsx 総務省", "measure-unplanned 9-99 総務省"]);
    expect(collection.points[0]?.at).toEqual({ file: "総務省.xlsx", sheet: "工程表", cell: "B3" });
  });

  test("takes rows that are as in the plan for no answer of one that is not responsible", () => {
    const master = [
      row("1-01", "甲の策定", "総務省", "実施中", underway),
      row("1-02", "乙の公表", "法務省", "実施中", underway),
    ];
    const changed = row("1-01", "甲の策定", "総務省", "実施済み", done);
    const collection = collectionOf(
      [replyOf("総務省.xlsx", [changed, master[1] ?? []]), replyOf("法務省.xlsx", master)],
      master,
    );
    expect(pointCodes(collection)).toEqual(["reply-unchanged 法務省.xlsx 法務省"]);
    expect(collection.measures.map(({ answers }) => answers.length)).toEqual([1, 1]);
  });

  test("reads rows of each organization's own where each has one", () => {
    const rows = (mine: string, status: string): Row[] => [
      ["1-01", "甲の策定", "総務省", mine === "総務省" ? status : "", mine === "総務省" ? underway : ""],
      ["1-01", "甲の策定", "法務省", mine === "法務省" ? status : "", mine === "法務省" ? underway : ""],
    ];
    const collection = collectionOf([
      replyOf("総務省.xlsx", rows("総務省", "実施済み")),
      replyOf("法務省.xlsx", rows("法務省", "実施予定")),
    ]);
    expect(collection.measures).toHaveLength(1);
    expect(collection.measures[0]?.answers.map(({ rows: [first], from }) => [from.organization, first.row])).toEqual([
      ["総務省", 1],
      ["法務省", 2],
    ]);
    expect(collection.disagreements.map(({ field }) => field)).toEqual(["status"]);
  });
});

describe("several replies of one ministry", () => {
  const answer = (status: string): Row[] => [row("1-01", "手引きの作成", "総務省", status)];

  test.each([
    [["総務省_第1版.xlsx", "総務省_第2版.xlsx"], "総務省_第2版.xlsx", "version"],
    [["総務省 v2.xlsx", "総務省 v10.xlsx"], "総務省 v10.xlsx", "version"],
    [["総務省.xlsx", "総務省（再提出）.xlsx"], "総務省（再提出）.xlsx", "version"],
    [["総務省.xlsx", "総務省 (2).xlsx"], "総務省 (2).xlsx", "version"],
    [["総務省_修正.xlsx", "総務省_最終.xlsx"], "総務省_最終.xlsx", "version"],
    [["総務省a.xlsx", "総務省b.xlsx"], "総務省a.xlsx", "order"],
  ])("%j: proposes %s by its %s", (files, proposed, reason) => {
    const collection = collectionOf(files.map((file, at) => replyOf(file, answer(at === 0 ? "実施予定" : "実施中"))));
    expect(collection.points).toMatchObject([
      { code: "replies-repeated", severity: "error", facts: { reason, shared: 1 } },
    ]);
    expect(collection.measures[0]?.answers.map(({ from }) => from.reply.file)).toEqual([proposed]);
    expect(collection.measures[0]?.replaced).toHaveLength(1);
    expect(collection.replies.map(({ measures }) => measures)).toEqual([1, 1]);
  });

  test("are weighed by when they were saved, then by how much they answer", () => {
    const saved = collectionOf([
      replyOf("総務省a.xlsx", answer("実施中"), { modified: "2024-03-02T00:00:00Z" }),
      replyOf("総務省b.xlsx", answer("実施中"), { modified: "2024-03-01T00:00:00Z" }),
    ]);
    expect(saved.points[0]).toMatchObject({ facts: { reason: "modified", files: ["総務省a.xlsx", "総務省b.xlsx"] } });
    const complete = collectionOf([
      replyOf("総務省a.xlsx", answer("実施中"), { modified: "gestern" }),
      replyOf("総務省b.xlsx", [...answer("実施中"), row("1-02", "研修の実施", "総務省")]),
    ]);
    expect(complete.points[0]).toMatchObject({
      facts: { reason: "complete", files: ["総務省b.xlsx", "総務省a.xlsx"] },
    });
  });

  test("that answer different measures are both taken", () => {
    const collection = collectionOf([
      replyOf("総務省a.xlsx", answer("実施中")),
      replyOf("総務省b.xlsx", [row("1-02", "研修の実施", "総務省")]),
    ]);
    expect(collection.points).toMatchObject([{ code: "replies-repeated", severity: "info", facts: { shared: 0 } }]);
    expect(collection.measures.map(({ answers }) => answers.length)).toEqual([1, 1]);
  });
});

describe("disagreements", () => {
  const two = (one: Row, other: Row): ReturnType<typeof collectionOf> =>
    collectionOf([replyOf("総務省.xlsx", [one]), replyOf("法務省.xlsx", [other])]);
  const base = ["1-01", "手引きの作成", "総務省、法務省"] as const;

  test("tell the status and the due date with both files and cells", () => {
    const { disagreements, points } = two(
      [...base, "実施中", underway, "令和7年3月末"],
      [...base, "実施済み", underway, 46_112],
    );
    expect(disagreements.map(({ field, values }) => [field, values])).toEqual([
      [
        "status",
        [
          { value: "実施中", file: "総務省.xlsx", sheet: "工程表", organization: "総務省", cell: "D2" },
          { value: "実施済み", file: "法務省.xlsx", sheet: "工程表", organization: "法務省", cell: "D2" },
        ],
      ],
      [
        "due",
        [
          { value: "令和7年3月末", file: "総務省.xlsx", sheet: "工程表", organization: "総務省", cell: "F2" },
          { value: "2026-03-31", file: "法務省.xlsx", sheet: "工程表", organization: "法務省", cell: "F2" },
        ],
      ],
    ]);
    expect(points.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  test("are none where a date or a status is written in another way, or left empty", () => {
    expect(two([...base, "実施中", underway, "令和7年3月末"], [...base, "○", underway, 45_747]).disagreements).toEqual(
      [],
    );
    expect(two([...base, "実施中", underway, "令和7年3月末"], [...base, "実施中", underway]).disagreements).toEqual([]);
  });

  test("tell versions of one text, and not each ministry's own", () => {
    const own = two(
      [...base, "実施中", "総務省では研修を行っている。"],
      [...base, "実施中", "法務省では調査を進めている。"],
    );
    expect(own.disagreements).toEqual([]);
    const versions = two([...base, "実施中", `${underway}${done}`], [...base, "実施中", underway]);
    expect(versions.disagreements.map(({ field }) => field)).toEqual(["progress"]);
    expect(versions.points).toMatchObject([{ severity: "warning" }]);
  });

  test("tell who is responsible, but not where a ministry names only itself", () => {
    const narrow = two([...base, "実施中", underway], ["1-01", "手引きの作成", "法務省", "実施中", underway]);
    expect(narrow.disagreements).toEqual([]);
    const other = two([...base, "実施中", underway], ["1-01", "手引きの作成", "法務省、環境省", "実施中", underway]);
    expect(other.disagreements.map(({ field }) => field)).toEqual(["organizations"]);
  });

  test("read a status that the schema does not list as written, and pass over errors", () => {
    expect(
      two([...base, "ほぼ", underway], [...base, "だいたい", underway]).disagreements.map(({ field }) => field),
    ).toEqual(["status"]);
    expect(two([...base, { error: "#N/A" }, underway], [...base, "実施中", underway]).disagreements).toEqual([]);
  });
});

describe("laws", () => {
  const organizations = ["総務省", "法務省", "環境省", "財務省"];
  const statuses = ["実施済み", "実施中", "実施予定", "未定"];
  /** Measures with the organizations that share each, and what each of them says. */
  const plans = fc.array(
    fc.record({
      shared: fc.uniqueArray(fc.constantFrom(...organizations), { minLength: 1 }),
      says: fc.tuple(...organizations.map(() => fc.constantFrom(...statuses))),
    }),
    { minLength: 1, maxLength: 12 },
  );
  type PlanOf = typeof plans extends fc.Arbitrary<infer Value> ? Value : never;
  const repliesTo = (plan: PlanOf): ReturnType<typeof replyOf>[] =>
    organizations.flatMap((organization, at) => {
      const rows = plan.flatMap(({ shared, says }, number) =>
        shared.includes(organization)
          ? [row(`1-${String(number)}`, `施策その${String(number)}`, shared.join("、"), says[at], underway)]
          : [],
      );
      return rows.length > 0 ? [replyOf(`${organization}.xlsx`, rows)] : [];
    });

  test("totals are those of an independent count", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { measures, missing, replies } = collectionOf(repliesTo(plan));
        const rank = (status: string): number => statuses.indexOf(status);
        const expected = plan.map(({ shared, says }) =>
          Math.max(...shared.map((organization) => rank(says[organizations.indexOf(organization)] ?? ""))),
        );
        expect(measures.map(({ status }) => rank(status?.label ?? "")).toSorted()).toEqual(expected.toSorted());
        expect(missing).toEqual({ measures: [], organizations: [] });
        const answers = plan.reduce((sum, { shared }) => sum + shared.length, 0);
        expect(replies.reduce((sum, one) => sum + one.measures, 0)).toBe(answers);
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the replies decides nothing", () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat(100)), (plan, weights) => {
        const replies = repliesTo(plan);
        const shuffled = replies
          .map((reply) => [Number(weights.next().value), reply] as const)
          .toSorted(([one], [other]) => one - other)
          .map(([, reply]) => reply);
        const { points, measures } = collectionOf(replies);
        const other = collectionOf(shuffled);
        expect(other.points).toEqual(points);
        expect(other.measures.map(({ status, unanswered }) => [status, unanswered])).toEqual(
          measures.map(({ status, unanswered }) => [status, unanswered]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("a single reply has as many measures as its own check", () => {
    const sheets = [
      sheetOf([header, row("1-01", "甲の策定", "総務省")], { name: "第1章" }),
      sheetOf([header, row("2-01", "乙の公表", "総務省"), row("2-02", "丙の改修", "総務省")], { name: "第2章" }),
    ];
    const reply = replyOfSheets("総務省.xlsx", sheets);
    const { measures } = collectionOf([reply]);
    expect(measures).toHaveLength(reply.check.tables.reduce((sum, table) => sum + table.measures.length, 0));
    expect(measures.map(({ answers }) => answers[0]?.table.sheet)).toEqual(["第1章", "第2章", "第2章"]);
  });
});
