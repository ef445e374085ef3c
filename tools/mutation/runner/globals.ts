import { expect } from "expect";
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from "jest-circus";

/**
 * What a test imports from `@jest/globals`: Jest's own parts, without the process that Jest builds around each file.
 *
 * @param requireActual loads a file named from the folder of the one that asks
 */
export function globalsFor(requireActual: (name: string) => unknown): object {
  return { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, jest: { requireActual } };
}
