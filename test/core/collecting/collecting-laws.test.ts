import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sheetOf } from "../sheets.ts";
import { collectionOf, header, replyOf, replyOfSheets } from "./replies.ts";
import { underway, row } from "./wording.ts";

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
