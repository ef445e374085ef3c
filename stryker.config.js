/**
 * Mutation testing of the core and of the .xlsx host: which small changes no test notices. Run by hand, room by room
 * (`npm run mutation -- core/calendar`), not in CI: a whole run takes hours.
 */
export default {
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.js" },
  coverageAnalysis: "perTest",
  // What is built once at module level is run by every test, so that no test can be told to be its own.
  ignoreStatic: true,
  mutate: ["src/core/**/*.ts", "src/hosts/xlsx/**/*.ts"],
  ignorePatterns: ["/dist", "/out", "/coverage", "/assets", "/bench"],
  incremental: true,
  incrementalFile: "out/mutation/incremental.json",
  htmlReporter: { fileName: "out/mutation/index.html" },
  jsonReporter: { fileName: "out/mutation/mutation.json" },
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: "out/mutation/sandbox",
  concurrency: 2,
  thresholds: { high: 95, low: 85, break: 85 },
};
