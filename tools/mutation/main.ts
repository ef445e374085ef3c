import { spawnSync } from "node:child_process";
import { roomsOf, testEnvironment, type Room } from "./rooms.ts";

/**
 * `npm run mutation`: changes the core and the hosts in thousands of small ways and counts which changes the tests of
 * the same room notice. A whole run takes more than an hour; `npm run mutation -- core/calendar core/date/scan.ts`
 * tries a room and a file.
 */
let worst = 0;
for (const room of roomsOf(process.argv.slice(2))) worst = Math.max(worst, tryRoom(room));
process.exitCode = worst;

function tryRoom(room: Room): number {
  const { name, files } = room;
  process.stdout.write(`\n${name}\n`);
  // A file for each room: Stryker counts all that a file remembers, and a good room would hide a bad one.
  const remembered = `out/mutation/${name.replaceAll("/", "-")}.json`;
  const options = ["--mutate", files.join(","), "--incrementalFile", remembered];
  const { status } = spawnSync("npx", ["stryker", "run", ...options], {
    stdio: "inherit",
    // The runner of the tests (`tools/mutation/runner`) is TypeScript.
    env: { ...testEnvironment(room), NODE_OPTIONS: "--import tsx" },
  });
  return status ?? 2;
}
