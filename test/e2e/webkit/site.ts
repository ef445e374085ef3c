import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const officeScripts = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/**
 * Serves the built pages on this computer. Microsoft's scripts come from the npm package, under an address of this
 * server that takes the place of the real one in the pages, since WebKit's driver cannot answer in another server's
 * name.
 */
export async function servePages(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = asked.startsWith("/office/")
      ? path.join("node_modules/@microsoft/office-js/dist", asked.slice("/office/".length))
      : path.join("dist/web", asked);
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    response.writeHead(bytes ? 200 : 404, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
    response.end(file.endsWith(".html") ? bytes?.toString("utf8").replaceAll(officeScripts, "office/") : bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
