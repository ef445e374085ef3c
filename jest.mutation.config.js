import process from "node:process";
import { anyTest, testTimeout } from "./jest.config.js";

/** The tests that pin a room (`tools/mutation`) and are quick: no validator, no other program, no browser. */
/** @type {import("jest").Config} */
export default {
  ...anyTest,
  testTimeout,
  setupFiles: ["<rootDir>/test/few-runs.ts"],
  testMatch: (process.env.MUTATION_TESTS ?? "test/core")
    .split(",")
    .map((place) => (place.endsWith(".ts") ? `<rootDir>/${place}` : `<rootDir>/${place}/**/*.test.ts`)),
  testPathIgnorePatterns: ["/node_modules/", "fidelity.test.ts", "other-programs.test.ts"],
};
