import type { Json } from "./messages.ts";

/** An argument of a method: plain data, or an object of the host. */
export type Argument = Json | HostObject;

/** What a method answers: an object, `null` for a null object, plain data, or nothing. */
export type Answer = Json | HostObject | undefined;

interface ValueMember {
  readonly kind: "value";
  readonly since: number;
  readonly get: () => Json;
  readonly set?: (value: Json) => void;
}

interface ObjectMember {
  readonly kind: "object";
  readonly since: number;
  readonly get: () => HostObject | null;
}

interface MethodMember {
  readonly kind: "method";
  readonly since: number;
  readonly call: (...args: readonly Argument[]) => Answer;
}

export type Member = ValueMember | ObjectMember | MethodMember;

/** An object that the client can hold: what it is, and the members it has. Any other member fails as `ApiNotFound`. */
export interface HostObject {
  readonly type: string;
  /** The key by which the collection that it belongs to finds it again. */
  readonly id?: string;
  /** The model's own state behind the object, for methods that take the object as an argument. */
  readonly state?: object;
  readonly members: Readonly<Record<string, Member>>;
  /** Set on collections. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: Json) => HostObject | undefined;
}

/** `minor` is the API set that brought the member: 12 for ExcelApi 1.12. */
export function value(minor: number, get: () => Json, set?: (value: Json) => void): Member {
  return { kind: "value", since: minor, get, ...(set && { set }) };
}

export function object(minor: number, get: () => HostObject | null): Member {
  return { kind: "object", since: minor, get };
}

export function method(minor: number, call: (...args: readonly Argument[]) => Answer): Member {
  return { kind: "method", since: minor, call };
}

export function isHostObject(candidate: Argument | undefined): candidate is HostObject {
  return typeof candidate === "object" && candidate !== null && "members" in candidate;
}
