/** Packages that are published as ES modules only; Jest runs CommonJS. */
const esModules = ["get-east-asian-width", "hyparquet-writer", "hyparquet"];

const complete = { statements: 100, branches: 100, functions: 100, lines: 100 };

/** How any test is run. */
export const anyTest = {
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules.join("|")})/)`],
  // Copies that mutation testing makes.
  modulePathIgnorePatterns: ["<rootDir>/out/"],
};

/** Validators and browsers are slow on a busy machine; no test measures time. */
export const testTimeout = 120_000;

/** @type {import("jest").Config} */
export default {
  testTimeout,
  projects: [
    {
      ...anyTest,
      displayName: "code",
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...anyTest,
      displayName: "pages",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/start-browser.ts",
      globalTeardown: "<rootDir>/test/e2e/stop-browser.ts",
    },
  ],
  // The core's door only passes on what other files declare; entries run in a browser or as a process of their own.
  collectCoverageFrom: ["src/**/*.{ts,tsx}", "!src/core/index.ts", "!src/surfaces/**/*.tsx"],
  coverageThreshold: {
    "./src/core/": complete,
    "./src/words/": complete,
    "./src/sheets/": complete,
    "./src/hosts/": { statements: 98, branches: 91 },
    "./src/surfaces/": { statements: 70, branches: 60 },
  },
};
