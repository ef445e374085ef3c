/** Why a workbook could not be read or written. Surfaces word it. */
export type XlsxProblem =
  | { readonly code: "not-xlsx" }
  /** The old binary format .xls. */
  | { readonly code: "legacy-xls" }
  /** The binary format .xlsb. */
  | { readonly code: "binary-xlsb" }
  /** Protected by a password. */
  | { readonly code: "encrypted" }
  /** `part` is the part of the package that could not be read; empty for the package itself. */
  | { readonly code: "damaged"; readonly part: string }
  /** `limit` is in bytes, unpacked. */
  | { readonly code: "too-large"; readonly limit: number }
  /** Writing would break a digital signature. */
  | { readonly code: "signed" }
  /** Taking away what is ours would leave no sheet to show. */
  | { readonly code: "no-sheet-left" };

/** Thrown by this host for workbooks that it cannot read or write. */
export class XlsxError extends Error {
  constructor(readonly problem: XlsxProblem) {
    super(problem.code);
    this.name = "XlsxError";
  }
}
