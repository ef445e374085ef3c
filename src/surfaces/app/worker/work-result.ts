import { ProblemError, type Problem } from "../../../core/index.ts";

/** What came of work in a worker: its value, or what stopped it, since an error does not cross with what it knows. */
export type WorkResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Does work and gives back a problem as a value. */
export async function resultOf<Value>(work: () => Value | Promise<Value>): Promise<WorkResult<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The value, or the problem thrown again. */
export function valueOf<Value>(result: WorkResult<Value>): Value {
  if (result.ok) return result.value;
  throw new ProblemError(result.problem);
}
