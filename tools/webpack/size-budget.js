import { gzipSync } from "node:zlib";

/**
 * Makes it an error when the first load of an entry is larger than its budget. Webpack's own performance budget counts
 * raw bytes; what a person waits for is what is sent, so this counts bytes after gzip.
 */
export class SizeBudget {
  /** @param {Readonly<Record<string, number>>} budgets bytes after gzip by entry */
  constructor(budgets) {
    this.budgets = budgets;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SizeBudget", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeBudget", stage }, () => {
        for (const [name, budget] of Object.entries(this.budgets)) {
          const size = firstLoad(compilation, name);
          if (size <= budget) continue;
          const message = `${name} is ${kilobytes(size)} after gzip; its budget is ${kilobytes(budget)}`;
          compilation.errors.push(new compiler.webpack.WebpackError(message));
        }
      });
    });
  }
}

/** Bytes after gzip of all scripts that an entry needs before it can be used. */
function firstLoad(compilation, name) {
  const files = compilation.entrypoints.get(name)?.getFiles() ?? [];
  return files.reduce((sum, file) => sum + gzipSync(compilation.assets[file].source()).length, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
