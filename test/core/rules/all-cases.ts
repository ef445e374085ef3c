import { readdirSync } from "node:fs";
import { jest } from "@jest/globals";
import type { RuleCases } from "./case.ts";

const ending = ".cases.ts";

/** The cases of every rule that has any, by the names of their files. */
export const allCases = readdirSync(__dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort()
  .map((name) => [name, jest.requireActual<{ cases: RuleCases }>(`./${name}${ending}`).cases] as const);
