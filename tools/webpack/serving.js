import { URL } from "node:url";
import { developmentBase } from "./manifest.js";
import { resultPath, takesResult } from "./self-check-result.js";

/** Where the result of a self-check is left. */
export const resultFile = "out/self-check.txt";

/**
 * How `npm start` serves the pages. Excel takes https only; the certificate is made for this computer and trusted by it
 * alone. Pages are asked for anew each time, as administrators are told to have it (docs/guide/en/administrators.md).
 *
 * @param {object} certificate
 * @param {boolean} takesSelfCheck whether the result of a self-check is taken from the pane and left as a file
 */
export function devServer(certificate, takesSelfCheck) {
  return {
    port: Number(new URL(developmentBase).port),
    server: { type: "https", options: certificate },
    hot: false,
    client: { overlay: false },
    headers: (/** @type {{ url?: string }} */ { url = "/" }) => (isPage(url) ? { "Cache-Control": "no-cache" } : {}),
    setupMiddlewares: (/** @type {object[]} */ middlewares) =>
      takesSelfCheck ? [{ path: resultPath, middleware: takesResult(resultFile) }, ...middlewares] : middlewares,
  };
}

/** @param {string} url the path of a request, with its query */
function isPage(url) {
  const { pathname } = new URL(url, developmentBase);
  return pathname.endsWith(".html") || pathname.endsWith("/");
}
