import process from "node:process";
import { anyTest, testTimeout } from "./jest.config.js";

/** The tests that pin a room, as `tools/mutation/limits.ts` names them. */
/** @type {import("jest").Config} */
export default {
  ...anyTest,
  testTimeout,
  setupFiles: ["<rootDir>/test/few-runs.ts"],
  testMatch: (process.env.MUTATION_TESTS ?? "test/core/**/*.test.ts").split(",").map((file) => `<rootDir>/${file}`),
};
