import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import product from "../package.json";

/**
 * Makes the one file that an administrator is given: the pages for an address, with their manifest, the guide and the
 * licence. `npm run release -- https://intra.example.go.jp/shinchoku`
 */
const [base] = process.argv.slice(2);
if (base?.startsWith("https://") === true) {
  execFileSync("npx", ["webpack", "--mode", "production", "--config-name", "pages", "--env", `base=${base}`], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const file = `out/release/shinchoku-${product.version}.zip`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await zipOf([...filesIn("dist/web", "web"), ...filesIn("docs/guide", "guide"), ...licences()]));
  process.stdout.write(`${file}\n`);
} else {
  process.stdout.write("Give the https address at which the files will be served: npm run release -- https://…\n");
  process.exitCode = 2;
}

interface ReleasedFile {
  readonly name: string;
  readonly file: string;
}

function filesIn(folder: string, as: string): ReleasedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { name: path.join(as, path.relative(folder, file)).replaceAll("\\", "/"), file };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licences(): ReleasedFile[] {
  return ["LICENSE", "CHANGELOG.md", "SECURITY.md"].map((file) => ({ name: file, file }));
}

/** The same files make the same bytes, whenever they are packed. */
async function zipOf(files: readonly ReleasedFile[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, extendedTimestamp: false });
  for (const { name, file } of files) {
    await writer.add(name, new Uint8ArrayReader(new Uint8Array(readFileSync(file))), {
      lastModDate: new Date(1980, 0, 1),
    });
  }
  return writer.close();
}
