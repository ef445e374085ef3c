/**
 * Mutation testing: which small changes no test notices. `tools/mutation` runs it room by room, with the room's own
 * files and tests (`npm run mutation -- core/calendar`); not in CI: a whole run takes more than an hour.
 */
export default {
  testRunner: "room",
  plugins: ["./tools/mutation/runner/index.ts"],
  coverageAnalysis: "perTest",
  // What is built once at module level is run by every test, so that no test can be told to be its own.
  ignoreStatic: true,
  // Milliseconds on top of one and a half times what the tests of a change take.
  timeoutMS: 2000,
  ignorePatterns: ["/dist", "/out", "/coverage", "/assets", "/bench"],
  incremental: true,
  htmlReporter: { fileName: "out/mutation/index.html" },
  jsonReporter: { fileName: "out/mutation/mutation.json" },
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: "out/mutation/sandbox",
  // The rest of the machine is left to whoever works on it.
  concurrency: 1,
  thresholds: { high: 95, low: 85, break: 85 },
};
