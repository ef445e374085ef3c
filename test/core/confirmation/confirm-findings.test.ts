import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check.ts";
import { confirmedBy, confirmFindings } from "../../../src/core/confirmation/confirm-findings.ts";
import type { FindingMark } from "../../../src/core/confirmation/finding-marks.ts";
import { rules } from "../../../src/core/rules/index.ts";
import { factRules, mayBeConfirmed } from "../../../src/core/confirmation/may-be-confirmed.ts";
import {
  notedFinding,
  readConfirmations,
  type FindingsNotes,
  type NotedFinding,
} from "../../../src/core/confirmation/read-confirmations.ts";
import type { Decision } from "../../../src/core/finding.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

const confirmation = { decision: "confirmed", reason: "確認した" } as const;

/** A finding whose mark is what its facts say, a doubt unless it is told otherwise. */
function finding(values: string, { rule = "space-padding", measure = "1", severity = "warning" } = {}): Finding {
  return { rule, severity, facts: { rule, number: measure, name: measure, values } } as unknown as Finding;
}

function markOf({ facts }: Finding): FindingMark {
  return facts as unknown as FindingMark;
}

function noted(of: Finding, decided?: typeof confirmation): NotedFinding {
  return { mark: markOf(of), row: 1, confirmation: decided, written: { decision: "", reason: "" } };
}

describe("a decision", () => {
  const [one, other] = [finding("a"), finding("b")];

  test("is of just one finding where a rule found two in the same measure", () => {
    const { findings } = confirmFindings([one, other], [noted(one, confirmation), noted(other)], markOf);
    expect(findings).toEqual([{ ...one, confirmation }, other]);
  });

  test("lapses where that finding comes with other values, and not where another measure's does", () => {
    const elsewhere = finding("a", { measure: "2" });
    const { findings, since } = confirmFindings([other, elsewhere], [noted(one, confirmation)], markOf);
    expect(findings).toEqual([{ ...other, lapsed: confirmation }, elsewhere]);
    expect(since).toEqual({ solved: 1, added: 2 });
  });

  test("stands where one of several lines about the finding has it", () => {
    const lines = [noted(one), noted(one, confirmation)];
    expect(confirmFindings([one], lines, markOf).findings).toEqual([{ ...one, confirmation }]);
    expect(confirmedBy(lines, markOf)(one)).toBe(true);
    expect(confirmedBy([noted(one)], markOf)(one)).toBe(false);
    expect(confirmedBy([noted(one, confirmation)], markOf)(finding("a", { measure: "2" }))).toBe(false);
  });

  test("on a fact counts for nothing", () => {
    const fact = finding("a", { rule: "value-required", severity: "error" });
    expect(confirmFindings([fact], [noted(fact, confirmation)], markOf).findings).toEqual([fact]);
    expect(confirmedBy([noted(fact, confirmation)], markOf)(fact)).toBe(false);
  });
});

test("a fact is confirmed only where the plan calls it a doubt, and a doubt also where the plan calls it an error", () => {
  expect(mayBeConfirmed({ rule: "value-required", severity: "error" })).toBe(false);
  expect(mayBeConfirmed({ rule: "value-required", severity: "warning" })).toBe(true);
  expect(mayBeConfirmed({ rule: "space-padding", severity: "error" })).toBe(true);
  expect(mayBeConfirmed({ rule: "event-date-conflict", severity: "error" })).toBe(true);
});

describe("the findings sheet", () => {
  const words = {
    headers: { decision: ["対応"], reason: ["理由"], mark: ["照合"] },
    decisions: { confirmed: ["確認済み"], "not-applicable": ["対象外"] } satisfies Record<Decision, string[]>,
  };
  const marks = ["12345678-12345678-12345678-1234567890abcdef", "12345678-12345678-12345678-fedcba0987654321"];
  const lines = [
    ["対応", "理由", "照合"],
    ["確認済み", " 見た\n", present(marks[0])],
    [null, "見ていない", present(marks[1])],
  ];
  const read = (): FindingsNotes =>
    present(readConfirmations(workbookOf(sheetOf(lines, { ownKind: "findings" })), words));

  test("has what a person wrote and what was decided, without the spaces around the reason", () => {
    expect(read().findings.map(({ row, written, confirmation }) => [row, written, confirmation])).toEqual([
      [1, { decision: "確認済み", reason: " 見た\n" }, { decision: "confirmed", reason: "見た" }],
      [2, { decision: "", reason: "見ていない" }, undefined],
    ]);
  });

  test("has a line for just one finding", () => {
    const notes = read();
    const [first, second] = notes.findings.map(({ mark }) => mark);
    expect(notedFinding(notes, present(first))?.row).toBe(1);
    expect(notedFinding(notes, present(second))?.row).toBe(2);
    expect(notedFinding(notes, { ...present(first), name: "abcdefab" })).toBeUndefined();
  });
});

test("the rules of facts are those that are errors and no doubts", () => {
  const isFact = ({ severity, isDoubt = false }: (typeof rules)[number]): boolean => severity === "error" && !isDoubt;
  expect([...factRules].toSorted()).toEqual(rules.filter(isFact).map(({ id }) => id).toSorted()); // prettier-ignore
});
