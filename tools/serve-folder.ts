import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves the files of a folder on this computer, on a port that is free, for pictures and measurements. */
export async function serveFolder(folder: string): Promise<{ readonly address: string; stop: () => void }> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    void readFile(file).then(
      (bytes) => {
        response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
        response.end(bytes);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port");
  return {
    address: `http://localhost:${String(address.port)}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
