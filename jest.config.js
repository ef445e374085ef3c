/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } }],
  },
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  collectCoverageFrom: ["src/core/**/*.ts", "src/messages/**/*.ts"],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
