import type { XlsxError } from "../../hosts/xlsx/index.ts";
import { FailureError } from "../../words/failure.ts";

/** What the .xlsx host could not do, as a failure that names the file. */
export function workbookFailure(file: string, { problem }: XlsxError): FailureError {
  switch (problem.code) {
    case "damaged":
      return new FailureError({ code: problem.code, facts: { file, part: problem.part } });
    case "too-large":
      return new FailureError({ code: problem.code, facts: { file, limit: problem.limit } });
    default:
      return new FailureError({ code: problem.code, facts: { file } });
  }
}
