import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { helpPage } from "./tools/webpack/help-page.js";
import { developmentBase, manifestFor, NamesBase } from "./tools/webpack/manifest.js";
import { devServer } from "./tools/webpack/serving.js";
import { SizeBudget } from "./tools/webpack/size-budget.js";
import { ThirdPartyNotices } from "./tools/webpack/third-party-notices.js";

const root = path.dirname(fileURLToPath(import.meta.url));

/** TypeScript is only stripped here; types are checked by `npm run check`. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/** What asks where it stands would have the folder of whoever builds written into the files. */
const placeless = {
  test: /[\\/]@zip\.js[\\/].*\.js$/u,
  use: path.join(root, "tools", "webpack", "without-path.js"),
};

/** What draws with Fluent's tokens: our components and Fluent's own. */
const tokenless = {
  test: [/\.tsx?$/u, /[\\/]@fluentui[\\/].*\.js$/u],
  use: path.join(root, "tools", "webpack", "inlined-tokens.js"),
};

/**
 * The command line: one file, so that it starts fast and needs nothing installed beside it, but for what reads
 * containers that are not plain (docs/decisions/0029).
 */
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
  module: { rules: [typescript, placeless] },
  // Webpack drops the first line of the entry, which tells a shell what to run the file with.
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /\.mjs$/u }),
    new ThirdPartyNotices("THIRD-PARTY-NOTICES.txt"),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
};

/** The benchmark of the statements, built as the command line is, since what runs untransformed takes other times. */
const statementsBenchmark = {
  ...commandLine,
  name: "statements-benchmark",
  entry: "./bench/statements.ts",
  output: { ...commandLine.output, path: path.join(root, "out", "bench"), filename: "statements.mjs" },
  plugins: [],
};

const officeScripts = "https://appsforoffice.microsoft.com";

/**
 * What a page may load: our own files, and where it stands beside Excel, Microsoft's scripts. Fluent fills style
 * elements that are created empty; the hash is that of an empty text, so that no other inline style is taken.
 */
function policy(scripts) {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What a page says when its scripts have not come within ten seconds. */
const help = {
  besideExcel: {
    ja: "10秒たっても表示されないときは、ネットワークの接続を確かめて、このウィンドウを開き直してください。続くときは、配信元のサーバーと appsforoffice.microsoft.com に接続できるかを管理者にお尋ねください。",
    en: "If nothing appears within ten seconds, check the network and open this pane again. If this stays, ask your administrator whether the server of this add-in and appsforoffice.microsoft.com can be reached.",
  },
  alone: {
    ja: "10秒たっても表示されないときは、ネットワークの接続を確かめて、ページを再読み込みしてください。続くときは、管理者にお尋ねください。",
    en: "If nothing appears within ten seconds, check the network and reload the page. If this stays, ask your administrator.",
  },
};

/** The style of all pages; its name changes with what is in it, as those of the scripts do. */
const styleFile = "src/surfaces/app/page.css";
const styleHash = createHash("sha256")
  .update(readFileSync(path.join(root, styleFile)))
  .digest("hex")
  .slice(0, 8);
const style = `page.${styleHash}.css`;

function page(name, { title, besideExcel, script }) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: "./src/surfaces/app/page.html",
    chunks: script === undefined ? [name] : [],
    lang: "ja",
    title,
    style,
    help: besideExcel ? help.besideExcel : help.alone,
    policy: policy(besideExcel ? ` ${officeScripts}` : ""),
    scripts: [
      ...(besideExcel ? [`${officeScripts}/lib/1/hosted/office.js`] : []),
      ...(script === undefined ? [] : [script]),
    ],
  });
}

/** The one file that Outlook runs; its name is in manifest.outlook.xml, and so does not change with what is in it. */
const outlookScript = "outlook.js";

/**
 * What is sent before the pane can be used, after gzip, with React and Fluent: more would be felt on a slow network.
 * The words of one language come beside it, and what checks, writes and tries features is fetched when it is asked for.
 */
const firstLoad = 158_000;

/** The pages: static files for any https server. `base` is where they will be served, for the manifest. */
const pages = (base, selfCheck) => ({
  name: "pages",
  target: ["web", "es2022"],
  entry: {
    pane: "./src/surfaces/excel/pane.tsx",
    commands: "./src/surfaces/excel/commands/main.ts",
    message: "./src/surfaces/excel/commands/message-page.ts",
    browser: "./src/surfaces/browser/main.tsx",
    ...(selfCheck && { "self-check": "./src/surfaces/excel/self-check/page.ts" }),
  },
  // A page and its scripts are always of one build: their names change with what is in them.
  output: {
    path: path.join(root, "dist", "web"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    // The next one's file is made at the same time.
    clean: { keep: (file) => file.startsWith("outlook.") && !file.endsWith(".html") },
  },
  resolve: { extensions: [".js"] },
  module: { rules: [typescript, placeless, tokenless, { test: path.join(root, "src"), sideEffects: false }] },
  // Tests build the pages first, in a moment when nothing has changed.
  // The cache is kept here, since several working trees may share their packages.
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "out", "webpack"),
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  plugins: [
    page("pane", { title: "施策進捗チェック", besideExcel: true }),
    page("commands", { title: "施策進捗チェック", besideExcel: true }),
    page("message", { title: "施策進捗チェック", besideExcel: true }),
    ...(selfCheck ? [page("self-check", { title: "施策進捗チェック", besideExcel: true })] : []),
    page("outlook", { title: "施策進捗チェック", besideExcel: true, script: outlookScript }),
    page("browser", { title: "施策進捗チェック", besideExcel: false }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: styleFile, to: style },
        { from: "samples/progress-draft.xlsx", to: "samples/" },
        ...["guide", "rules"].flatMap((part) =>
          ["ja", "en"].map((lang) => ({
            from: "*.md",
            context: `docs/${part}/${lang}`,
            to: `help/${part}/${lang}/[name].html`,
            transform: (content) => helpPage(content.toString(), { lang, style: `../../../${style}` }),
          })),
        ),
        { from: "*/*.png", context: "docs/guide", to: "help/guide/" },
        ...["manifest.xml", "manifest.outlook.xml"].map((from) => ({
          from,
          transform: (content) => manifestFor(content.toString(), base),
        })),
      ],
    }),
    new ThirdPartyNotices("THIRD-PARTY-NOTICES.txt"),
    new NamesBase(base),
    new SizeBudget({ pane: firstLoad, browser: firstLoad, commands: firstLoad }),
  ],
  performance: { hints: false },
});

/**
 * What Outlook runs when a mail is sent: one file under a name of its own, which manifest.outlook.xml has, for an
 * engine that is promised to know ECMAScript 2016 and nothing of browsers (docs/decisions/0027). What comes through npm
 * is written for it too.
 */
const outlook = {
  name: "outlook",
  target: ["web", "es2016"],
  entry: { outlook: ["./src/surfaces/outlook/old-engine.ts", "./src/surfaces/outlook/main.ts"] },
  output: { path: path.join(root, "dist", "web"), filename: outlookScript, chunkLoading: false, wasmLoading: false },
  resolve: { extensions: [".js"] },
  module: {
    rules: [
      {
        test: /\.(?:tsx?|m?js)$/u,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2016",
              parser: { syntax: "typescript" },
              // What is written for the old engine may take the short way: our objects have no setters that a copy
              // would call.
              assumptions: {
                setSpreadProperties: true,
                setPublicClassFields: true,
                privateFieldsAsProperties: true,
                ignoreFunctionLength: true,
                noDocumentAll: true,
                pureGetters: true,
              },
            },
          },
        },
      },
      { test: path.join(root, "src"), exclude: /old-engine/u, sideEffects: false },
    ],
  },
  optimization: { splitChunks: false, runtimeChunk: false },
  plugins: [new ThirdPartyNotices("outlook.THIRD-PARTY-NOTICES.txt"), new SizeBudget({ outlook: 206_000 })],
  performance: { hints: false },
};

/** Serves the pages for `npm start`. Source maps are files, since the pages' policy allows no evaluated code. */
async function serving(selfCheck) {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { devtool: "source-map", devServer: devServer(await getHttpsServerOptions(), selfCheck) };
}

/**
 * `npm run build -- --env base=https://…` builds for another server than the one for development; `--env bench` builds
 * the benchmark alone; `--env selfCheck` adds the page that runs the self-check and sends its result to the server.
 */
export default async ({ base = developmentBase, bench = false, selfCheck = false, WEBPACK_SERVE = false } = {}) => {
  if (bench) return [statementsBenchmark];
  const served = { ...pages(base, selfCheck), ...(WEBPACK_SERVE && (await serving(selfCheck))) };
  return [commandLine, served, outlook];
};
