/** Values of a descriptor by path: `shinchoku.period.half`, `fields[2].title`. */

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of keys, or `undefined` where the path leads nowhere. */
export function valueAt(tree: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), tree);
}

/** The list at a path of keys; empty where there is none. */
export function listAt(tree: unknown, path: string): readonly unknown[] {
  const value = valueAt(tree, path);
  return Array.isArray(value) ? value : [];
}

/** Sets the value at a path of keys and makes the objects on the way. `undefined` sets nothing. */
export function setValueAt(tree: Tree, path: string, value: unknown): void {
  if (value === undefined) return;
  const end = path.indexOf(".");
  if (end < 0) {
    tree[path] = value;
    return;
  }
  const key = path.slice(0, end);
  const child = tree[key];
  const branch = isTree(child) ? child : {};
  tree[key] = branch;
  setValueAt(branch, path.slice(end + 1), value);
}

/** The path without its last key or index; empty when nothing is left. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("["), 0));
}
