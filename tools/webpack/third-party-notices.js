import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const licenseFile = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/iu;

/** Puts a file beside the built ones with the name, version and licence of every package that is in them. */
export class ThirdPartyNotices {
  /** @param {string} filename */
  constructor(filename) {
    this.filename = filename;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const folders = new Set(resourcesOf(compilation.modules).flatMap((file) => packageFolder(file) ?? []));
        const notices = [...folders].map(noticeOf).sort();
        if (notices.length > 0) {
          compilation.emitAsset(this.filename, new webpack.sources.RawSource(notices.join(`\n${"-".repeat(80)}\n\n`)));
        }
      });
    });
  }
}

/** The files of modules, and of those that webpack has put together. */
function resourcesOf(modules) {
  return [...modules].flatMap((module) => [
    ...(module.resource ? [module.resource] : []),
    ...(module.modules ? resourcesOf(module.modules) : []),
  ]);
}

/** The folder of the package that a file belongs to; `undefined` for our own. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(file)?.[0];
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder)
    .filter((file) => licenseFile.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license})`, ...texts, ""].join("\n\n");
}
