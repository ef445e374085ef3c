import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sendRules } from "../../../src/core/sending/rules/index.ts";
import { findingsOf } from "./case.ts";
import { allSendCases } from "./all-cases.ts";

const ids: readonly string[] = sendRules.map(({ id }) => id);

test("the list has every rule of the folder under its file's name, and each once, and cases for each", () => {
  const folder = path.join(__dirname, "../../../src/core/sending/rules");
  const declaring = readdirSync(folder).filter((file) =>
    /= defineSendRule\(/u.test(readFileSync(path.join(folder, file), "utf8")),
  );
  expect(ids.toSorted()).toEqual(declaring.map((file) => `send/${path.basename(file, ".ts")}`).sort());
  expect(allSendCases.map(({ rule }) => rule).toSorted()).toEqual(ids.toSorted());
});

describe.each(allSendCases.map((cases) => [cases.rule, cases] as const))("%s", (rule, { valid, invalid }) => {
  test.each(valid.map((one) => [one.title, one] as const))("is silent: %s", (_, one) => {
    expect(findingsOf(one).filter((finding) => finding.rule === rule)).toEqual([]);
  });

  test.each(invalid.map((one) => [one.title, one] as const))("speaks: %s", (_, one) => {
    const severity = sendRules.find(({ id }) => id === rule)?.severity;
    const found = findingsOf(one).filter((finding) => !one.others?.includes(finding.rule));
    expect(found).toEqual(one.findings.map((finding) => ({ rule, severity, ...finding })));
  });
});
