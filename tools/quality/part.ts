import { cpus } from "node:os";

/** What a long run measured: a part of docs/quality.md, kept as docs/quality/<name>.json. */
export interface QualityPart {
  readonly title: string;
  /** How it is measured again. */
  readonly command: string;
  /** The day, as ISO 8601 tells it. */
  readonly measuredOn: string;
  readonly machine: string;
  /** What was done and what the columns mean; lines of one paragraph. */
  readonly about: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A part that is measured now, on this machine. */
export function qualityPart(measured: Omit<QualityPart, "measuredOn" | "machine">): QualityPart {
  const processors = cpus();
  const machine = `${String(processors.length)} × ${processors[0]?.model.trim() ?? "unknown"}, Node.js ${process.version}`;
  return { ...measured, measuredOn: new Date().toISOString().slice(0, 10), machine };
}
