import { expect, test } from "@jest/globals";
import { localTime } from "../../../src/surfaces/sending/index.ts";

/** A clock in a place that is so many minutes behind UTC, which shows the moment's figures in UTC. */
function clock(behind: number): Date {
  const moment = new Date(2007, 9, 3, 18, 4, 5);
  moment.getTimezoneOffset = () => behind;
  return moment;
}

test.each([
  [-540, "2007-10-03T18:04:05+09:00"],
  [0, "2007-10-03T18:04:05+00:00"],
  [210, "2007-10-03T18:04:05-03:30"],
])("a clock %d minutes behind UTC shows %s", (behind, text) => {
  expect(localTime(clock(behind))).toBe(text);
});

test("it is the same moment", () => {
  const now = new Date(1_191_400_245_000);
  expect(new Date(localTime(now)).getTime()).toBe(now.getTime());
});
