import { spawnSync } from "node:child_process";
import { jestEnvironment, roomsOf, type Room } from "./rooms.ts";

/**
 * `npm run mutation`: changes the core and the hosts in thousands of small ways and counts which changes the tests of
 * the same room notice. A whole run takes hours; `npm run mutation -- core/calendar core/date/scan.ts` tries a room and
 * a file.
 */
let worst = 0;
for (const room of roomsOf(process.argv.slice(2))) worst = Math.max(worst, tryRoom(room));
process.exitCode = worst;

function tryRoom({ name, files, tests }: Room): number {
  process.stdout.write(`\n${name}\n`);
  // A file for each room: Stryker counts all that a file remembers, and a good room would hide a bad one.
  const remembered = `out/mutation/${name.replaceAll("/", "-")}.json`;
  const options = ["--mutate", files.join(","), "--incrementalFile", remembered];
  const { status } = spawnSync("npx", ["stryker", "run", ...options], {
    stdio: "inherit",
    env: jestEnvironment(tests),
  });
  return status ?? 2;
}
