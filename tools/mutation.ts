import { spawnSync } from "node:child_process";

/**
 * `npm run mutation`: changes the core and the .xlsx host in thousands of small ways and counts which changes the tests of
 * the same room notice. A whole run takes hours; `npm run mutation -- core/calendar hosts/xlsx/xml` tries some rooms.
 */
const allRooms = [
  ...["calendar", "workbook", "text", "date", "schema", "reading", "statements", "comparison", "overview"],
  ...["rules", "confirmation", "plans", "summary", "sending", "learning", "collecting"],
]
  .map((room) => `core/${room}`)
  .concat(["xml", "read", "write"].map((room) => `hosts/xlsx/${room}`));

/** Where a room is pinned besides its own tests: by what is read with it. */
const furtherTests: Readonly<Record<string, readonly string[]>> = {
  "core/date": ["core/statements"],
  "core/confirmation": ["sheets/confirmations.test.ts"],
  "core/statements": ["core/rules"],
};

const chosen = process.argv.slice(2);
let worst = 0;
for (const room of chosen.length > 0 ? chosen : allRooms) {
  process.stdout.write(`\n${room}\n`);
  // A file for each room: Stryker counts all that a file remembers, and a good room would hide a bad one.
  const remembered = `out/mutation/${room.replaceAll("/", "-")}.json`;
  const tests = [room, ...(furtherTests[room] ?? [])];
  const options = ["--mutate", `src/${room}/**/*.ts`, "--incrementalFile", remembered];
  const { status } = spawnSync("npx", ["stryker", "run", ...options], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_TESTS: tests.map((place) => `test/${place}`).join(",") },
  });
  worst = Math.max(worst, status ?? 2);
}
process.exitCode = worst;
