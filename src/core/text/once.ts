/** Work on values that repeat much, done once for each different one; what it found is shared. */
export function once<Value, Found>(work: (value: Value) => Found): (value: Value) => Found {
  const known = new Map<Value, { readonly found: Found }>();
  return (value) => {
    const before = known.get(value);
    if (before) return before.found;
    const found = work(value);
    known.set(value, { found });
    return found;
  };
}
