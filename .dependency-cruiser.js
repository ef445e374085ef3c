import { readdirSync } from "node:fs";

/** The rooms of the core from the ground up: each may use those before it, and none after it. */
const coreRooms = [
  "calendar",
  "workbook",
  "text",
  "date",
  "schema",
  "reading",
  "statements",
  "comparison",
  "overview",
  "rules",
  "confirmation",
  "labelling",
  "plans",
  "summary",
  "collecting",
  "long-form",
  "history",
  "sending",
  "learning",
];

/** The rooms of the .xlsx host, likewise. */
const xlsxRooms = ["xml", "read", "write"];

/** A law for each room of a folder that has rooms above it. */
function roomsInOrder(folder, rooms) {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unordered = folders.map(({ name }) => name).filter((name) => !rooms.includes(name));
  if (unordered.length > 0) throw new Error(`Say where in ${folder} stands ${unordered.join(", ")}.`);
  return rooms.slice(0, -1).map((room, level) => ({
    name: `${room}-knows-no-room-above`,
    severity: "error",
    comment:
      "Rooms do not need each other in a circle. Move what both need into a room below, or hand it in as a value.",
    from: { path: `^${folder}/${room}/` },
    to: { path: `^${folder}/(?:${rooms.slice(level + 1).join("|")})/` },
  }));
}

/** The arrows of docs/architecture.md as laws. Each says what to do instead. */
/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "core-knows-nothing-outside",
      severity: "error",
      comment:
        "The core is pure: no host, surface, words, sheet or Node module. Pass what it needs as a value; let the host return a table and take a plan.",
      from: { path: "^src/core" },
      to: { pathNot: ["^src/core", "^node_modules/valibot"] },
    },
    {
      name: "words-know-only-the-core",
      severity: "error",
      comment:
        "A language words what the core reports. If it needs something of a host or a surface, make that a fact.",
      from: { path: "^src/words" },
      to: { pathNot: ["^src/words", "^src/core"] },
    },
    {
      name: "words-take-only-types-of-the-core",
      severity: "error",
      comment: "Words say facts and work nothing out. Let the core work it out and hand it over as a fact.",
      from: { path: "^src/words" },
      to: { path: "^src/core", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "sheets-know-only-words-and-core",
      severity: "error",
      comment:
        "A sheet is the core's data laid out in a language's words. Hosts carry its plan out; they are not asked from here.",
      from: { path: "^src/sheets" },
      to: { pathNot: ["^src/sheets", "^src/words", "^src/core"] },
    },
    {
      name: "hosts-know-only-the-core",
      severity: "error",
      comment:
        "A host reads a workbook and carries out plans. Words come to it inside a plan, errors leave it as codes.",
      from: { path: "^src/hosts" },
      to: { pathNot: ["^src/hosts", "^src/core", "^node_modules/(?:@zip.js|fflate)"] },
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
      from: { path: "^src/(surfaces|hosts|sheets|words)" },
      to: { path: "^src/core/", pathNot: ["^src/core/index.ts$"] },
    },
    {
      name: "frames-know-only-the-app",
      severity: "error",
      comment:
        "Excel, Outlook, the browser page and the command line do not know each other. What windows share is the app's, what is done before sending is sending's, what is done with many replies is collecting's.",
      from: { path: "^src/surfaces/([^/]+)/" },
      to: { path: "^src/surfaces/", pathNot: ["^src/surfaces/$1/", "^src/surfaces/(?:app|sending|collecting)/"] },
    },
    {
      name: "app-has-one-door",
      severity: "error",
      comment: "Import the app from src/surfaces/app/index.ts; export there what a window around it may use.",
      from: { path: "^src/surfaces/(excel|browser)/" },
      to: { path: "^src/surfaces/app/", pathNot: ["^src/surfaces/app/index.ts$"] },
    },
    {
      name: "command-line-knows-no-app",
      severity: "error",
      comment: "The command line has no window. What it shares with the app belongs into sheets, words or the core.",
      from: { path: "^src/surfaces/cli/" },
      to: { path: "^src/surfaces/app/" },
    },
    {
      name: "sending-knows-no-surface",
      severity: "error",
      comment:
        "What is done before a workbook is sent knows neither window nor terminal. Hand in what it needs as a value.",
      from: { path: "^src/surfaces/sending/" },
      to: { path: "^src/surfaces/", pathNot: "^src/surfaces/sending/" },
    },
    {
      name: "collecting-knows-no-surface",
      severity: "error",
      comment:
        "How replies are brought together knows neither window nor terminal, and opens no file by itself. Hand in what it needs as a value.",
      from: { path: "^src/surfaces/collecting/" },
      to: { path: "^src/surfaces/", pathNot: "^src/surfaces/collecting/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one file, or lack a third that both need.",
      from: { path: "^src" },
      to: { circular: true },
    },
    ...roomsInOrder("src/core", coreRooms),
    ...roomsInOrder("src/hosts/xlsx", xlsxRooms),
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
        "What the product runs with stands under dependencies in package.json, with its reason in docs/decisions. Types run nowhere.",
      from: { path: "^src" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
