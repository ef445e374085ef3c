/** Packages that are published as ES modules only; Jest runs CommonJS. */
const esModules = ["get-east-asian-width"];

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
  // The core's door only passes on what other files declare.
  collectCoverageFrom: ["src/core/**/*.ts", "src/words/**/*.ts", "src/sheets/**/*.ts", "!src/core/index.ts"],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
