import { Buffer } from "node:buffer";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { URL } from "node:url";

/** Where the pane sends the result of a self-check, beside the pages; only the development server takes it. */
export const resultPath = "/self-check-result";

/** Bytes that a result takes at most; one is about 3,000 long. */
const limit = 100_000;

/**
 * Takes the result of a self-check from a page of the same server and leaves it as a file.
 *
 * @param {string} file
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void}
 */
export function takesResult(file) {
  return (request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      response.writeHead(refusal).end();
      return;
    }
    /** @type {Buffer[]} */
    const pieces = [];
    let bytes = 0;
    request.on("data", (/** @type {Buffer} */ piece) => {
      bytes += piece.length;
      if (bytes <= limit) pieces.push(piece);
    });
    request.on("end", () => {
      if (bytes > limit) {
        response.writeHead(413).end();
        return;
      }
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, Buffer.concat(pieces));
      response.writeHead(204).end();
    });
  };
}

/**
 * The status with which a request is refused: another method, or a page of another server.
 *
 * @param {import("node:http").IncomingMessage} request
 * @returns {number | undefined}
 */
function refusalOf({ method, headers: { origin, host } }) {
  if (method !== "POST") return 405;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host ? undefined : 403;
}
