/**
 * What is wrong in a schema, and where: a path in a descriptor (`fields[2].type`) or an A1 cell of the schema sheet.
 */
export type SchemaProblem = { readonly at: string } & (
  | { readonly problem: "not-json" }
  /** The value has the wrong shape: `expected` names types or allowed values as in code. */
  | { readonly problem: "wrong-value"; readonly expected: string; readonly received: string }
  | { readonly problem: "missing" }
  | { readonly problem: "unknown-key" }
  /** The same name, code or label twice; `first` is where it stands before. */
  | { readonly problem: "repeated"; readonly text: string; readonly first: string }
  /** A reference to a field or an organization that the schema does not have. */
  | { readonly problem: "unknown-reference"; readonly text: string }
  /** A rule that there is not. */
  | { readonly problem: "unknown-rule"; readonly text: string }
  | { readonly problem: "pattern-invalid"; readonly text: string }
  /** A regular expression that looks around or back, or is too long: its time has no bound. */
  | { readonly problem: "pattern-unsupported"; readonly text: string }
  /** A field without which no row can be checked: the name or the status. */
  | { readonly problem: "field-missing"; readonly text: string }
);

/** The result of reading a schema: the value, or everything that is wrong with it. */
export type SchemaResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly SchemaProblem[] };
