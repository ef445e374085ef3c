import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** A part of the code whose changes its own tests are to notice. */
export interface Room {
  /** Its folder below `src`. */
  readonly name: string;
  /** Its code, as paths from the root of the project. */
  readonly files: readonly string[];
  /** The files of the tests that count, as paths from the root of the project. */
  readonly tests: readonly string[];
}

/** Folders below `src` whose folders are rooms of their own; their own files are one more. */
const housesOfRooms = ["core", "hosts/xlsx"];
/** The host whose tests run a whole double of Excel, and take too long to be run for each change. */
const slowHost = "excel";

/** Where a room is pinned besides its own tests: by what is read with it. */
const furtherTests: Readonly<Record<string, readonly string[]>> = {
  core: ["test/sheets/confirmations.test.ts"],
  "core/confirmation": ["test/sheets/confirmations.test.ts"],
  "core/statements": ["test/core/rules/limits.test.ts", "test/core/rules/rules.test.ts"],
};
/** Tests that start another program, which takes too long to be done for each change. */
const slowTests = /(?:fidelity|other-programs)\.test\.ts$/u;

/** All rooms of the core and of the hosts, read from the folders so that none is forgotten. */
export function allRooms(): readonly Room[] {
  const hosts = foldersIn("hosts").filter((name) => name !== slowHost && !housesOfRooms.includes(`hosts/${name}`));
  return [
    ...housesOfRooms.flatMap((house) => [
      room(house, false),
      ...foldersIn(house).map((name) => room(`${house}/${name}`, true)),
    ]),
    ...hosts.map((name) => room(`hosts/${name}`, true)),
  ];
}

/**
 * What is tried for a name on the command line: a room, or one file of it (`core/date/scan.ts`) with the tests of its
 * room; `undefined` if there is no such thing.
 */
export function roomNamed(name: string, rooms: readonly Room[]): Room | undefined {
  const file = path.posix.join("src", name);
  const holding = rooms.find(({ files }) => files.includes(file));
  return holding ? { ...holding, name, files: [file] } : rooms.find((one) => one.name === name);
}

/** The rooms and files named on a command line, or all rooms; an unknown name is said and ends the process. */
export function roomsOf(names: readonly string[]): readonly Room[] {
  const rooms = allRooms();
  if (names.length === 0) return rooms;
  return names.map((name) => {
    const room = roomNamed(name, rooms);
    if (room) return room;
    process.stderr.write(`There is no room “${name}”. Rooms: ${rooms.map((one) => one.name).join(", ")}\n`);
    process.exit(2);
  });
}

/** What tells Stryker's and Jest's runs which tests to run. */
export function testEnvironment({ tests }: Room): NodeJS.ProcessEnv {
  return { ...process.env, MUTATION_TESTS: tests.join(",") };
}

/** A folder as a room, with all that stands in its folders or without. */
function room(name: string, recursive: boolean): Room {
  const tests = filesIn(`test/${name}`, recursive).filter((file) => file.endsWith(".test.ts") && !slowTests.test(file));
  const files = filesIn(`src/${name}`, recursive).filter((file) => file.endsWith(".ts"));
  return { name, files, tests: [...tests, ...(furtherTests[name] ?? [])] };
}

function filesIn(folder: string, recursive: boolean): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive, encoding: "utf8" });
  return entries.map((entry) => path.posix.join(folder, entry)).toSorted();
}

function foldersIn(place: string): string[] {
  const entries = readdirSync(path.join("src", place), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
