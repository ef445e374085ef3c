import { expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipFiles } from "../../../src/hosts/zip/index.ts";

test("an archive holds each file under its name, with the folders in it, and is the same each time", () => {
  const files = [
    { name: "返送/総務省.xlsx", bytes: strToU8("a") },
    { name: "法務省.eml", bytes: strToU8("b") },
  ];
  const archive = zipFiles(files, "2026-11-27T09:00:00+09:00");
  expect(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["返送/総務省.xlsx", "a"],
    ["法務省.eml", "b"],
  ]);
  expect(zipFiles(files, "2026-11-27T09:00:00+09:00")).toEqual(archive);
});

test("an archive keeps files as they are, since they are packed already, with the time on the clock of the place", () => {
  const files = [{ name: "回答.xlsx", bytes: new Uint8Array(10_000) }];
  const archive = zipFiles(files, "2026-11-27T09:00:00+09:00");
  expect(archive.length).toBeGreaterThan(10_000);
  expect(zipFiles(files, "2026-11-27T09:00:00Z")).toEqual(archive);
  expect(zipFiles(files, "2026-11-27T09:00:10+09:00")).not.toEqual(archive);
});

test("an archive has no two files of one name, of which one would be lost", () => {
  const twice = [
    { name: "回答.eml", bytes: strToU8("a") },
    { name: "回答.eml", bytes: strToU8("b") },
  ];
  expect(() => zipFiles(twice, "2026-11-27T09:00:00+09:00")).toThrow("one name");
});
