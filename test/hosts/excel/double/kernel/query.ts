import { HostFailure } from "./failure.ts";
import type { HostObject, Member } from "./host-object.ts";
import type { Json } from "./messages.ts";

/** The member of an object, or the failure that Excel answers when its API set does not have it. */
export function memberOf(host: HostObject, name: string, apiSet: number): Member {
  const pascal = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const member = Object.hasOwn(host.members, pascal) ? host.members[pascal] : undefined;
  if (!member || member.since > apiSet) throw new HostFailure("ApiNotFound", `${host.type}.${name}`);
  return member;
}

/**
 * The answer to a query for properties, by paths such as `areas/address`. A query for everything is refused: it is slow
 * in Excel, and a test would not see which properties are used.
 */
export function query(host: HostObject, paths: readonly string[], apiSet: number): { readonly [name: string]: Json } {
  if (paths.length === 0) throw new HostFailure("InvalidRequest", `All of ${host.type} is asked for`);
  if (host.items) return { _Items: host.items().map((item) => withIdentity(item, properties(item, paths, apiSet))) };
  return withIdentity(host, properties(host, paths, apiSet));
}

/** How the client finds the object again in its collection. */
export function withIdentity(
  host: HostObject,
  values: { readonly [name: string]: Json },
): { readonly [name: string]: Json } {
  return host.id === undefined ? values : { ...values, _Id: host.id };
}

function properties(host: HostObject, paths: readonly string[], apiSet: number): { [name: string]: Json } {
  const nested = new Map<string, string[]>();
  const result: { [name: string]: Json } = {};
  for (const path of paths) {
    const [name = "", ...rest] = path.split("/");
    const member = memberOf(host, name, apiSet);
    if (member.kind === "value" && rest.length === 0) result[pascalCase(name)] = member.get();
    else if (member.kind === "object") nested.set(name, [...(nested.get(name) ?? []), ...restOf(rest)]);
    else throw new HostFailure("InvalidRequest", `${host.type}.${path}`);
  }
  for (const [name, innerPaths] of nested) {
    const member = memberOf(host, name, apiSet);
    const inner = member.kind === "object" ? member.get() : null;
    result[pascalCase(name)] = inner ? query(inner, innerPaths, apiSet) : null;
  }
  return result;
}

function restOf(rest: readonly string[]): string[] {
  return rest.length > 0 ? [rest.join("/")] : [];
}

function pascalCase(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
