import { describe, expect, test } from "@jest/globals";
import { naming, notServed, ProblemError } from "../../src/core/problem.ts";

describe("a problem", () => {
  const encrypted = new ProblemError({ code: "encrypted", facts: {} });

  test("travels as an error with its code", () => {
    expect(encrypted).toMatchObject({ name: "ProblemError", message: "encrypted", problem: { code: "encrypted" } });
  });

  test("gets the name of the file that was worked on, unless it has one", async () => {
    await expect(naming("b.xlsx", () => Promise.reject(encrypted))).rejects.toMatchObject({
      problem: { code: "encrypted", facts: {}, file: "b.xlsx" },
    });
    const named = new ProblemError({ code: "encrypted", facts: {}, file: "c.xlsx" });
    await expect(naming("b.xlsx", () => Promise.reject(named))).rejects.toBe(named);
  });

  test("is not made of a defect, and nothing is made of success", async () => {
    const defect = new TypeError("x");
    await expect(naming("b.xlsx", () => Promise.reject(defect))).rejects.toBe(defect);
    await expect(naming("b.xlsx", () => Promise.resolve(1))).resolves.toBe(1);
  });

  test("of a part of our code that does not come names the file that the bundler asked for", () => {
    const bundlers = Object.assign(new Error("Loading chunk 7 failed"), { request: "https://office.example/7.js" });
    const unnamed = new SyntaxError("Unexpected token '<'");
    const asked: [unknown, string][] = [
      [bundlers, "https://office.example/7.js"],
      [unnamed, ".js"],
      ["aborted", ".js"],
    ];
    for (const [cause, path] of asked) {
      const error = errorOf(() => notServed(cause));
      expect(error).toMatchObject({ problem: { code: "file-not-served", facts: { path } }, cause });
    }
  });
});

function errorOf(work: () => never): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
