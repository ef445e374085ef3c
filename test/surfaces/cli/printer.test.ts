import { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { printerTo } from "../../../src/surfaces/cli/printer.ts";

/** A stream that takes so many texts, and then fails with a code of the system's. */
function failing(code: string | undefined, accepted: number): { readonly stream: Writable; readonly taken: string[] } {
  const taken: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (text: string, _, done) => {
      if (taken.length < accepted) taken.push(text);
      done(taken.length < accepted ? undefined : Object.assign(new Error("write"), code === undefined ? {} : { code }));
    },
  });
  return { stream, taken };
}

async function printed(code: string | undefined): Promise<[readonly string[], string | undefined]> {
  const { stream, taken } = failing(code, 2);
  const { print, failure } = printerTo(stream);
  for (const text of ["一", "二", "三", "四"]) {
    print(text);
    await setImmediate();
  }
  return [taken, failure()];
}

test("a reader that has gone away is no failure, and gets no more", async () => {
  expect(await printed("EPIPE")).toEqual([["一", "二"], undefined]);
});

test("any other failure is told by its code", async () => {
  expect(await printed("ENOSPC")).toEqual([["一", "二"], "ENOSPC"]);
  expect(await printed(undefined)).toEqual([["一", "二"], "EIO"]);
});
