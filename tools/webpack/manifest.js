/** Where the files are served while developing, as manifest.xml has it. */
export const developmentBase = "https://localhost:3000";

/**
 * The manifest for files that are served elsewhere. Excel loads nothing but https.
 *
 * @param {string} manifest
 * @param {string} base such as https://intra.example.go.jp/shinchoku
 */
export function manifestFor(manifest, base) {
  const address = base.replace(/\/+$/u, "");
  if (!/^https:\/\/[^\s"'<>&]+$/u.test(address)) {
    throw new Error(`The base must be an https address such as https://intra.example.go.jp/shinchoku, not ${base}`);
  }
  return manifest.replaceAll(developmentBase, address);
}

/**
 * The manifest of an add-in of its own whose pane runs the self-check: Excel keeps what it knows of an add-in by its
 * id.
 *
 * @param {string} manifest
 */
export function selfCheckManifest(manifest) {
  return manifest
    .replace(/<Id>[^<]*<\/Id>/u, "<Id>0d1c8a53-6a0e-4b5e-9d0b-5a2f0a1d7c12</Id>")
    .replaceAll(/\/pane\.html(\?do=(?:check|send))?/gu, "/self-check.html");
}

/** Says at the end of a build which server its manifest points to, when nobody named one. */
export class NamesBase {
  /** @param {string} base */
  constructor(base) {
    this.base = base;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    if (this.base !== developmentBase || compiler.options.mode !== "production") return;
    compiler.hooks.done.tap("NamesBase", () => {
      const logger = compiler.getInfrastructureLogger("manifest");
      logger.warn(`manifest.xml points to ${this.base}; give --env base=https://… for a server.`);
    });
  }
}
