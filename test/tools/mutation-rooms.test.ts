import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { allRooms, roomNamed } from "../../tools/mutation/rooms.ts";
import { present } from "../core/sheets.ts";

const rooms = allRooms();

test("every file of the core and of the hosts but Excel's is in exactly one room", () => {
  const code = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /^(?:core|hosts\/(?!excel\/)).*\.ts$/u.test(file))
    .map((file) => `src/${file}`);
  expect(rooms.flatMap(({ files }) => files).toSorted()).toEqual(code.toSorted());
});

test("every room has tests", () => {
  expect(rooms.filter(({ tests }) => tests.length === 0)).toEqual([]);
  const missing = rooms.flatMap(({ tests }) => tests.filter((file) => !existsSync(file)));
  expect(missing).toEqual([]);
});

test("a room or one file of it is tried with the tests of the room", () => {
  const date = present(roomNamed("core/date", rooms));
  expect(date.files.length).toBeGreaterThan(1);
  expect(roomNamed("core/date/scan.ts", rooms)).toEqual({
    name: "core/date/scan.ts",
    files: ["src/core/date/scan.ts"],
    tests: date.tests,
  });
  expect(roomNamed("core/fix.ts", rooms)?.tests).toContain("test/core/fix.test.ts");
  expect(roomNamed("core/nothing", rooms)).toBeUndefined();
});
