import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import { transformFileSync, type Options } from "@swc/core";
import { globalsFor } from "./globals.ts";

type Body = (exports: object, require: (name: string) => unknown, module: { exports: unknown }, folder: string) => void;

const compiling: Options = {
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
  module: { type: "commonjs" },
  swcrc: false,
};
const packages = createRequire(import.meta.url);
/** Compiled once: each run of the tests carries out the same functions anew. */
const bodies = new Map<string, Body>();

/** Modules that remember nothing of another set of them: what is built when a file is read is built again. */
export class Modules {
  readonly #loaded = new Map<string, { exports: unknown }>();

  /** What a file exports; `file` is an absolute path with its ending. */
  load(file: string): unknown {
    const known = this.#loaded.get(file);
    if (known) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    this.#loaded.set(file, module);
    if (file.endsWith(".json")) module.exports = JSON.parse(readFileSync(file, "utf8"));
    else bodyOf(file)(module.exports as object, this.#requireFor(path.dirname(file)), module, path.dirname(file));
    return module.exports;
  }

  #requireFor(folder: string): (name: string) => unknown {
    const local = (name: string): unknown => this.load(path.resolve(folder, name));
    return (name) => {
      if (name === "@jest/globals") return globalsFor(local);
      return name.startsWith(".") ? local(name) : (packages(name) as unknown);
    };
  }
}

function bodyOf(file: string): Body {
  const known = bodies.get(file);
  if (known) return known;
  const { code } = transformFileSync(file, compiling);
  const body = compileFunction(code, ["exports", "require", "module", "__dirname"], { filename: file }) as Body;
  bodies.set(file, body);
  return body;
}
