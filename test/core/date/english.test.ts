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
  ])("%s is read", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test("of which day and month cannot be told apart reach from the one to the other", () => {
    expect(read("12/09/2024")).toMatchObject({ kind: "date", precision: "range" });
    expect(days("12/09/2024")).toBe("2024-09-12 2024-12-09");
  });

  test.each(["TBC", "tbd", "To be confirmed", "N/A", "ongoing"])("%s says that there is none", (text) => {
    expect(read(text)).toEqual({ kind: "open" });
  });

  test("that the calendar does not have are impossible", () => {
    expect(read("31/11/2025")).toEqual({ kind: "impossible", part: "day" });
    expect(read("13/13/2025")).toEqual({ kind: "impossible", part: "month" });
    expect(read("31 November 2025")).toEqual({ kind: "impossible", part: "day" });
  });

  test("of fiscal years and of other words are left unread", () => {
    for (const text of ["FY25", "Q3 FY25", "soon", "May"]) expect(read(text)).toEqual({ kind: "unreadable" });
  });
});
