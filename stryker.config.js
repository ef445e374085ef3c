/**
 * Mutation testing: which small changes no test notices. `tools/mutation` runs it room by room, with the room's own
 * files and tests (`npm run mutation -- core/calendar`); not in CI: a whole run takes hours.
 */
export default {
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.js" },
  coverageAnalysis: "perTest",
  // What is built once at module level is run by every test, so that no test can be told to be its own.
  ignoreStatic: true,
  ignorePatterns: ["/dist", "/out", "/coverage", "/assets", "/bench"],
  incremental: true,
  htmlReporter: { fileName: "out/mutation/index.html" },
  jsonReporter: { fileName: "out/mutation/mutation.json" },
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: "out/mutation/sandbox",
  // Hours either way: the rest of the machine is left to whoever works on it.
  concurrency: 1,
  // Jest keeps the modules of every run.
  maxTestRunnerReuse: 60,
  thresholds: { high: 95, low: 85, break: 85 },
};
