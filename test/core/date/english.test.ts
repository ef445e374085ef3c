import { describe, expect, test } from "@jest/globals";
import { isoDate, parseIsoDate } from "../../../src/core/calendar/day.ts";
import { readDate, type DateReading } from "../../../src/core/date/read-date.ts";
import { present } from "../sheets.ts";

function read(text: string): DateReading {
  return readDate(text, { dateSystem: 1900, reportingDate: present(parseIsoDate("2025-05-31")) });
}

/** First and last day, as one text. */
function days(text: string): string {
  const reading = read(text);
  return reading.kind === "date" ? `${isoDate(reading.start)} ${isoDate(reading.end)}` : reading.kind;
}

describe("dates in English", () => {
  test.each([
    ["31/12/2025", "2025-12-31 2025-12-31"],
    ["12/31/2025", "2025-12-31 2025-12-31"],
    ["5.5.2025", "2025-05-05 2025-05-05"],
    ["31 December 2025", "2025-12-31 2025-12-31"],
    ["1st Sept. 2025", "2025-09-01 2025-09-01"],
    ["by the 3rd of May 2025", "2025-05-03 2025-05-03"],
    ["Dec 31, 2025", "2025-12-31 2025-12-31"],
    ["Dec 2025", "2025-12-01 2025-12-31"],
    ["End of February 2024", "2024-02-29 2024-02-29"],
    ["Q3 2025", "2025-07-01 2025-09-30"],
    ["q1, 2025", "2025-01-01 2025-03-31"],
    ["Q4 of 2025", "2025-10-01 2025-12-31"],
    ["13-12-2025", "2025-12-13 2025-12-13"],
    ["12.13.2025", "2025-12-13 2025-12-13"],
    ["31st of December, 2025", "2025-12-31 2025-12-31"],
    ["2nd May 2025", "2025-05-02 2025-05-02"],
    ["May 22nd 2025", "2025-05-22 2025-05-22"],
    ["Aug. 4, 2025", "2025-08-04 2025-08-04"],
    ["End Dec 2024", "2024-12-31 2024-12-31"],
    ["Expected March, 2025", "2025-03-01 2025-03-31"],
    ["before 1 June 2025", "2025-06-01 2025-06-01"],
    ["c. June 2025", "2025-06-01 2025-06-30"],
    ["2025Q3", "2025-07-01 2025-09-30"],
    ["2025 Q1", "2025-01-01 2025-03-31"],
    ["H1 2026", "2026-01-01 2026-06-30"],
    ["H2 of 2026", "2026-07-01 2026-12-31"],
    ["2026 H2", "2026-07-01 2026-12-31"],
    ["early 2026", "2026-01-01 2026-04-30"],
    ["Mid-2026", "2026-05-01 2026-08-31"],
    ["by late 2026", "2026-09-01 2026-12-31"],
    ["End of 2026", "2026-12-01 2026-12-31"],
    ["Spring 2026", "2026-03-01 2026-05-31"],
    ["summer of 2026", "2026-06-01 2026-08-31"],
    ["Winter 2025", "2025-12-01 2026-02-28"],
    ["2025/26", "2025-01-01 2026-12-31"],
    ["FY 2025-26", "2025-01-01 2026-12-31"],
    ["1999-00", "impossible"],
    ["2025-27", "impossible"],
    ["2011/12", "2011-12-01 2011-12-31"],
  ])("%s is read", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test.each([
    ["31/12/2025", "day"],
    ["12/09/2024", "range"],
    ["  31  December\n2025 ", "day"],
    ["end of December 2025", "month"],
    ["Q3 2025", "quarter"],
    ["H1 2025", "half"],
    ["autumn 2025", "season"],
    ["2025/26", "range"],
  ])("are as exact as they are written: %j is a %s", (text, precision) => {
    expect(read(text)).toMatchObject({ kind: "date", precision });
  });

  test("have their months in full or short", () => {
    const names = "January February March April May June July August September October November December".split(" ");
    names.forEach((name, at) => {
      const month = String(at + 1).padStart(2, "0");
      for (const text of [name, name.slice(0, 3), name.slice(0, 3).toUpperCase(), `${name.slice(0, 3)}.`])
        expect(days(`1 ${text} 2025`)).toBe(`2025-${month}-01 2025-${month}-01`);
    });
    expect(days("Sept 2025")).toBe("2025-09-01 2025-09-30");
    expect(["Decision 2025", "Market 2025", "Mayor 2025", "Octo 2025"].map(days)).toEqual([
      ...Array<string>(4).fill("unreadable"),
    ]);
  });

  test("of which day and month cannot be told apart reach from the one to the other", () => {
    expect(read("12/09/2024")).toMatchObject({ kind: "date", precision: "range", relative: false });
    expect(days("12/09/2024")).toBe("2024-09-12 2024-12-09");
  });

  test.each(["TBC", "tbd", "To be confirmed", "to be announced", "N/A", "na", "None", "ongoing", "not known"])(
    "%s says that there is none",
    (text) => {
      expect(read(text)).toEqual({ kind: "open" });
    },
  );

  test("that the calendar does not have are impossible", () => {
    expect(read("31/11/2025")).toEqual({ kind: "impossible", part: "day" });
    expect(read("0/4/2025")).toEqual({ kind: "impossible", part: "day" });
    expect(read("13/13/2025")).toEqual({ kind: "impossible", part: "month" });
    expect(read("32/12/2025")).toEqual({ kind: "impossible", part: "day" });
    expect(read("12/32/2025")).toEqual({ kind: "impossible", part: "day" });
    expect(read("31 November 2025")).toEqual({ kind: "impossible", part: "day" });
  });

  test("of fiscal years and of other words are left unread", () => {
    for (const text of ["FY25", "fy 25/26", "Q3 FY25", "Q3, FY25-26", "soon", "May"])
      expect(read(text)).toEqual({ kind: "unreadable" });
  });
});
