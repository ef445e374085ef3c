import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { roomsOf, testEnvironment } from "./rooms.ts";

/**
 * `npm run mutation:limits -- core/reading`: moves every named limit of some rooms, or of all, by one to either side
 * (those below one by a tenth), and lists the moves that the tests of the same room let pass. Stryker leaves numbers
 * alone. Works on a copy of the project.
 */
const copy = path.resolve("out/mutation/limits");
const limit = /^(?:export )?const (\w+) = (\d[\d_]*(?:\.\d+)?);$/gmu;

const rooms = roomsOf(process.argv.slice(2));
rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const part of ["src", "test", "samples", "package.json", "jest.config.js", "jest.mutation.config.js"])
  cpSync(part, path.join(copy, part), { recursive: true });
symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"));

let moved = 0;
let passed = 0;
for (const room of rooms) {
  const environment = testEnvironment(room);
  if (!testsPass(environment)) throw new Error(`The tests of ${room.name} fail without any change`);
  for (const file of room.files) {
    const text = readFileSync(file, "utf8");
    for (const { index, 0: line, 1: constant = "", 2: digits = "" } of text.matchAll(limit)) {
      for (const value of neighbours(Number(digits.replaceAll("_", "")))) {
        const moving = `const ${constant} = ${String(value)};`;
        const changed = line.replace(/const .*$/u, moving);
        writeFileSync(path.join(copy, file), text.slice(0, index) + changed + text.slice(index + line.length));
        moved += 1;
        if (!testsPass(environment)) continue;
        passed += 1;
        process.stdout.write(`${file}: ${constant} = ${digits} → ${String(value)}\n`);
      }
    }
    writeFileSync(path.join(copy, file), text);
  }
}
process.stdout.write(`${String(moved)} moves, ${String(passed)} not noticed\n`);
rmSync(copy, { recursive: true });
process.exitCode = passed > 0 ? 1 : 0;

function neighbours(value: number): readonly number[] {
  return Number.isInteger(value) ? [value - 1, value + 1] : [value * 0.9, value * 1.1];
}

function testsPass(environment: NodeJS.ProcessEnv): boolean {
  const options = ["--config", "jest.mutation.config.js", "--bail", "--silent", "--maxWorkers=1"];
  return spawnSync("npx", ["jest", ...options], { cwd: copy, env: environment, stdio: "ignore" }).status === 0;
}
