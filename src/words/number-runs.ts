/** Row numbers in ascending order with runs joined: `5, 9–12`. */
export function numberRuns(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${String(first)}–${String(last)}`)).join(", ");
}
