import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { mailCases, saidOf } from "../surfaces/outlook/cases.ts";
import { MailboxDouble } from "../surfaces/outlook/mailbox-double.ts";

const script = readFileSync("dist/web/outlook.js", "utf8");

/** What an engine of 2016 has not, and what belongs to browsers; a bare realm has no more of those. */
const forgetting = [
  ...["values", "entries", "fromEntries", "hasOwn", "groupBy", "getOwnPropertyDescriptors"].map(
    (name) => `Object.${name}`,
  ),
  ...["at", "flat", "flatMap", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"].map(
    (name) => `Array.prototype.${name}`,
  ),
  ...["at", "padStart", "padEnd", "trimStart", "trimEnd", "replaceAll", "matchAll", "isWellFormed"].map(
    (name) => `String.prototype.${name}`,
  ),
  ...["Promise.prototype.finally", "Promise.allSettled", "Promise.any", "Symbol.asyncIterator"],
  ...["globalThis", "BigInt", "WebAssembly", "SharedArrayBuffer", "WeakRef", "FinalizationRegistry", "AggregateError"],
];

/** Kinds of syntax that came after ECMAScript 2016. */
const laterKinds: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AsyncKeyword,
  ts.SyntaxKind.AwaitExpression,
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.PrivateIdentifier,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.ClassStaticBlockDeclaration,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.ImportKeyword,
  ts.SyntaxKind.MetaProperty,
]);

/**
 * What of a script an engine of 2016 would not understand; lookbehind in patterns is left out (docs/decisions/0027).
 */
function syntaxAfter2016(text: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isBare = ts.isCatchClause(node) && !node.variableDeclaration;
    const isRest = ts.isObjectBindingPattern(node) && node.elements.some(({ dotDotDotToken }) => dotDotDotToken);
    const isPattern = ts.isRegularExpressionLiteral(node) && /\(\?<[a-z]|\\p\{|\/[a-z]*[sv][a-z]*$/iu.test(node.text);
    if (laterKinds.has(node.kind) || isBare || isRest || isPattern)
      found.push(`${ts.SyntaxKind[node.kind]}: ${node.getText(file).slice(0, 60)}`);
    ts.forEachChild(node, look);
  };
  const file = ts.createSourceFile("outlook.js", text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  look(file);
  return found;
}

/** The built file in a realm that has the language of 2016 and Outlook's objects, and nothing else. */
function runIn(double: MailboxDouble): void {
  const realm = createContext({ Office: double.office() });
  runInContext(forgetting.map((name) => `delete ${name};`).join("\n"), realm);
  runInContext(script, realm, { filename: "outlook.js" });
}

describe("the one file that classic Outlook runs", () => {
  test.each(mailCases)("answers once in a bare engine, with $title", async ({ attached, says, reads }) => {
    const double = new MailboxDouble(attached);
    runIn(double);
    const said = saidOf(await double.send());
    if (says) expect(said).toMatch(says);
    else expect(said).toBeUndefined();
    expect(double.calls.filter((call) => call !== "list")).toEqual(reads.map((id) => `content ${id}`));
  });

  test("is written in the syntax of 2016, and asks for nothing that belongs to browsers", () => {
    expect(syntaxAfter2016(script)).toEqual([]);
    expect(script).not.toMatch(
      /DecompressionStream|WritableStream|TransformStream|localStorage|XMLHttpRequest|\bfetch\(/u,
    );
  });

  test("lets a mail go where the engine cannot run it", async () => {
    const double = new MailboxDouble([{ id: "a", name: "進捗.xlsx", bytes: new Uint8Array(0) }]);
    const realm = createContext({ Office: double.office() });
    runInContext("delete Map.prototype.set; String.prototype.normalize = undefined;", realm);
    runInContext(script, realm);
    expect(await double.send()).toEqual({ allowEvent: true });
  });
});
