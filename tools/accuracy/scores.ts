/** Precision, recall and their harmonic mean; NaN where nothing was said or nothing was there to say. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

export function scoreOf(hits: number, said: number, labelled: number): Score {
  const precision = hits / said;
  const recall = hits / labelled;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, count: labelled };
}

/** The score of one class among pairs of what was said and what is labelled. */
export function classScore<Class>(pairs: readonly (readonly [said: Class, labelled: Class])[], one: Class): Score {
  return scoreOf(
    pairs.filter(([said, labelled]) => said === one && labelled === one).length,
    pairs.filter(([said]) => said === one).length,
    pairs.filter(([, labelled]) => labelled === one).length,
  );
}

/** The mean F1 of the classes that are labelled at all. */
export function macroF1<Class>(
  pairs: readonly (readonly [said: Class, labelled: Class])[],
  classes: readonly Class[],
): number {
  const scores = classes.map((one) => classScore(pairs, one)).filter(({ count }) => count > 0);
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}

/** The score of sets of texts, all records taken together. */
export function setScore(records: readonly { said: readonly string[]; labelled: readonly string[] }[]): Score {
  const sum = (count: (record: { said: readonly string[]; labelled: readonly string[] }) => number): number =>
    records.reduce((total, record) => total + count(record), 0);
  return scoreOf(
    sum(({ said, labelled }) => said.filter((text) => labelled.includes(text)).length),
    sum(({ said }) => said.length),
    sum(({ labelled }) => labelled.length),
  );
}

export function percent(value: number): string {
  return Number.isNaN(value) ? "    -" : value.toFixed(3);
}
