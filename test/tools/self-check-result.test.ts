import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, existsSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { selfCheckManifest } from "../../tools/webpack/manifest.js";
import { resultPath, takesResult } from "../../tools/webpack/self-check-result.js";
import { devServer } from "../../tools/webpack/serving.js";
import { isAllWell } from "../../tools/excel/self-check.ts";

const folder = mkdtempSync(path.join(tmpdir(), "self-check-"));
const file = path.join(folder, "out", "self-check.txt");
let server: Server | undefined;
let address = "";

beforeAll(async () => {
  server = createServer(takesResult(file));
  await new Promise<void>((resolve) => server?.listen(0, "localhost", resolve));
  address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

async function send(body: string, origin: string | undefined, method = "POST"): Promise<number> {
  const headers = origin === undefined ? {} : { origin };
  const { status } = await fetch(`${address}${resultPath}`, { method, headers, ...(method === "POST" && { body }) });
  return status;
}

test("the development server leaves a result of its own pane as a file, and takes nothing else", async () => {
  expect(await send("x", "https://elsewhere.example")).toBe(403);
  expect(await send("x", undefined)).toBe(403);
  expect(await send("", address, "GET")).toBe(405);
  expect(await send("x".repeat(100_001), address)).toBe(413);
  expect(existsSync(file)).toBe(false);
  expect(await send("表\tworks\n", address)).toBe(204);
  expect(readFileSync(file, "utf8")).toBe("表\tworks\n");
});

test("only the development server of a self-check takes a result", () => {
  const others = [{ name: "others" }];
  expect(devServer({}, false).setupMiddlewares(others)).toEqual(others);
  expect(devServer({}, true).setupMiddlewares(others)).toMatchObject([{ path: resultPath }, { name: "others" }]);
});

test.each([
  ["/pane.html", true],
  ["/pane.html?do=check", true],
  ["/help/guide/ja/staff.html", true],
  ["/", true],
  ["/pane.1234abcd.js", false],
  ["/assets/icon-32.png?page=a.html", false],
])("the development server has %s asked for anew: %s", (url, isAnew) => {
  expect(devServer({}, false).headers({ url })).toEqual(isAnew ? { "Cache-Control": "no-cache" } : {});
});

test("the manifest of a self-check is another add-in, whose pane is the page of the self-check", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const changed = selfCheckManifest(manifest);
  const idOf = (text: string): string | undefined => /<Id>([^<]*)<\/Id>/u.exec(text)?.[1];
  expect(idOf(changed)).not.toBe(idOf(manifest));
  expect(changed).not.toContain("pane.html");
  expect(changed.match(/\/self-check\.html"/gu)).toHaveLength(manifest.match(/\/pane\.html/gu)?.length ?? 0);
});

test.each([
  ["shinchoku 0.1.0\nhost: Excel\nmarks\tExcelApi 1.9\tworks\ndialog\tDialogApi 1.1\tskipped\n", true],
  ["marks\tExcelApi 1.9\tfailed\tGeneralException Range.values\n", false],
  ["marks\tExcelApi 1.9\tdiffers\n", false],
  ['stopped\t{"code":"read-only"}\n', false],
])("all is well only when nothing failed: %j", (result, isWell) => {
  expect(isAllWell(result)).toBe(isWell);
});
