/** Packages that are published as ES modules only; Jest runs CommonJS. */
const esModules = ["get-east-asian-width"];

const complete = { statements: 100, branches: 100, functions: 100, lines: 100 };

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // Validators and browsers are slow on a busy machine; no test measures time.
  testTimeout: 120_000,
  transform: {
    "^.+\\.[jt]sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules.join("|")})/)`],
  // Copies that mutation testing makes.
  modulePathIgnorePatterns: ["<rootDir>/out/"],
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  // The core's door only passes on what other files declare; entries run in a browser or as a process of their own.
  collectCoverageFrom: ["src/**/*.{ts,tsx}", "!src/core/index.ts", "!src/surfaces/**/*.tsx"],
  coverageThreshold: {
    "./src/core/": complete,
    "./src/words/": complete,
    "./src/sheets/": complete,
  },
};
