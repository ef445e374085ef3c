/** Packages that are published as ES modules only; Jest runs CommonJS. */
const esModules = ["string-width", "strip-ansi", "ansi-regex", "get-east-asian-width", "emoji-regex"];

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules.join("|")})/)`],
  // Tests are not timed: on a busy machine some take long.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  collectCoverageFrom: ["src/core/**/*.ts", "src/messages/**/*.ts"],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
