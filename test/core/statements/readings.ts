import { expect } from "@jest/globals";
import { dayOf } from "../../../src/core/calendar/day.ts";
import { StatementReader } from "../../../src/core/statements/read-statements.ts";
import type { Statement } from "../../../src/core/statements/statement.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { present } from "../sheets.ts";

export const reportingDate = present(dayOf({ year: 2007, month: 10, day: 3 }));

export const { organizations } = builtInSchema("secure-japan-2007");

export const reader = new StatementReader({ reportingDate, organizations });

export function read(text: string): readonly Statement[] {
  return reader.read(text).statements;
}

/** The one statement of a text. */
export function only(text: string): Statement {
  const [statement, ...others] = read(text);
  expect(others).toEqual([]);
  return present(statement);
}
