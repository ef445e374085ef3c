import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = path.dirname(fileURLToPath(import.meta.url));

/** TypeScript is only stripped here; types are checked by `npm run check`. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } } },
};

/** The command line: one file, so that it starts fast and needs nothing installed beside it. */
const commandLine = {
  name: "command-line",
  target: "node20",
  entry: "./src/surfaces/cli/main.ts",
  output: {
    path: path.join(root, "dist"),
    filename: "shinchoku.mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  experiments: { outputModule: true },
  externalsPresets: { node: true },
  module: { rules: [typescript] },
  // Webpack drops the first line of the entry, which tells a shell what to run the file with.
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
  performance: { hints: false },
};

export default [commandLine];
