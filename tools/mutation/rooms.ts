import { readdirSync } from "node:fs";
import path from "node:path";

/** A part of the code whose changes its own tests are to notice. */
export interface Room {
  /** Its folder below `src`. */
  readonly name: string;
  /** Its code, as paths from the root of the project. */
  readonly files: readonly string[];
  /** The tests that count, as folders, files or patterns below `test`. */
  readonly tests: readonly string[];
}

/** Folders below `src` whose folders are rooms of their own; their own files are one more. */
const housesOfRooms = ["core", "hosts/xlsx"];
/** The host whose tests run a whole double of Excel, and take too long to be run for each change. */
const slowHost = "excel";

/** Where a room is pinned besides its own tests: by what is read with it. */
const furtherTests: Readonly<Record<string, readonly string[]>> = {
  "core/confirmation": ["sheets/confirmations.test.ts"],
  "core/statements": ["core/rules"],
};

/** All rooms of the core and of the hosts, read from the folders so that none is forgotten. */
export function allRooms(): readonly Room[] {
  const hosts = foldersIn("hosts").filter((name) => name !== slowHost && !housesOfRooms.includes(`hosts/${name}`));
  return [
    ...housesOfRooms.flatMap((house) => [
      room(house, readdirSync(path.join("src", house)), `${house}/*.test.ts`),
      ...foldersIn(house).map((name) => wholeFolder(`${house}/${name}`)),
    ]),
    ...hosts.map((name) => wholeFolder(`hosts/${name}`)),
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

/** What tells `jest.mutation.config.js` which tests to run. */
export function jestEnvironment(tests: readonly string[]): NodeJS.ProcessEnv {
  return { ...process.env, MUTATION_TESTS: tests.map((place) => `test/${place}`).join(",") };
}

function wholeFolder(name: string): Room {
  return room(name, readdirSync(path.join("src", name), { recursive: true, encoding: "utf8" }), name);
}

function room(name: string, entries: readonly string[], ownTests: string): Room {
  const files = entries.filter((entry) => entry.endsWith(".ts")).map((entry) => path.posix.join("src", name, entry));
  return { name, files: files.toSorted(), tests: [ownTests, ...(furtherTests[name] ?? [])] };
}

function foldersIn(place: string): string[] {
  const entries = readdirSync(path.join("src", place), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
