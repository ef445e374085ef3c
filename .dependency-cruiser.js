/** The arrows of docs/architecture.md as laws. Each says what to do instead. */
/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "core-knows-nothing-outside",
      severity: "error",
      comment:
        "The core is pure: no host, surface, message or Node module. Pass what it needs as a value; let the host return a table and take a plan.",
      from: { path: "^src/core" },
      to: { pathNot: ["^src/core", "^node_modules/valibot"] },
    },
    {
      name: "messages-know-only-the-core",
      severity: "error",
      comment:
        "A language words what the core reports. If it needs something of a host or a surface, make that a fact.",
      from: { path: "^src/messages" },
      to: { pathNot: ["^src/messages", "^src/core"] },
    },
    {
      name: "hosts-know-only-the-core",
      severity: "error",
      comment:
        "A host reads a workbook and carries out plans. Words come to it inside a plan, errors leave it as codes.",
      from: { path: "^src/hosts" },
      to: { pathNot: ["^src/hosts", "^src/core", "^node_modules/@zip.js"] },
    },
    {
      name: "hosts-do-not-know-each-other",
      severity: "error",
      comment: "What two hosts share belongs into the core, as data.",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "core-has-one-door",
      severity: "error",
      comment: "Import the core from src/core/index.ts; export there what others may use.",
      from: { path: "^src/(surfaces|hosts)" },
      to: { path: "^src/core/", pathNot: ["^src/core/index.ts$"] },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one file, or lack a third that both need.",
      from: { path: "^src" },
      to: { circular: true },
    },
    {
      name: "no-test-in-product",
      severity: "error",
      comment: "The product does not depend on tests, tools or benchmarks.",
      from: { path: "^src" },
      to: { path: "^(test|tools|bench)" },
    },
    {
      name: "no-dev-dependency-in-product",
      severity: "error",
      comment:
        "What the product runs with stands under dependencies in package.json, with its reason in docs/decisions.",
      from: { path: "^src" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
