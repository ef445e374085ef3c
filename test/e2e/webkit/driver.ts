import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The key by which WebDriver names an element (W3C WebDriver, 12.2). */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** Debian's WebKitGTK, as the packages webkit2gtk-driver and xvfb bring it; `undefined` where something is missing. */
export function findWebKit(): string | undefined {
  const isThere = ["WebKitWebDriver", "Xvfb"].every((name) => spawnSync("which", [name]).status === 0);
  return isThere ? librariesOf("/usr/lib").find((file) => file !== undefined) : undefined;
}

function librariesOf(root: string): (string | undefined)[] {
  const folders = readdirSync(root).filter((name) => name.endsWith("-linux-gnu"));
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.startsWith("webkit2gtk-"))
      .map((name) => path.join(root, folder, name, "MiniBrowser")),
  );
}

/** So many milliseconds the driver takes at most for an answer; where the browser has ended it gives none. */
const longest = 20_000;

/** A page in WebKit, driven by the W3C's WebDriver protocol. */
export interface WebKitPage {
  readonly open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page; resolves with what it returns. */
  readonly run: (body: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Runs it again and again until it returns something true, and gives up after some seconds. */
  readonly until: (body: string, ...args: readonly unknown[]) => Promise<void>;
  /** Chooses a file of this computer in the element of a selector. */
  readonly choose: (selector: string, file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the browser on a screen of its own that nobody sees. */
export async function startWebKit(miniBrowser: string): Promise<WebKitPage> {
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "800x900x24", "-nolisten", "tcp"]);
  const display = `:${await firstLine(screen.stdout)}`;
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: "1", LANG: "C.UTF-8" },
    stdio: "ignore",
  });
  const base = `http://127.0.0.1:${String(port)}`;
  const options = { binary: miniBrowser, args: ["--automation"] };
  const end = async (): Promise<void> => {
    for (const child of [driver, screen]) await ended(child);
  };
  const started = await startSession(`${base}/session`, options).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const { sessionId } = started as { readonly sessionId: string };
  const session = `${base}/session/${sessionId}`;
  const run: WebKitPage["run"] = (body, ...args) => ask(`${session}/execute/sync`, { script: body, args });
  return {
    open: async (url) => {
      await ask(`${session}/url`, { url });
    },
    run,
    until: async (body, ...args) => {
      for (let turn = 0; turn < 100; turn += 1) {
        if (await run(body, ...args)) return;
        await rest(100);
      }
      throw new Error(`The page did not come to: ${body} ${JSON.stringify(args)}`);
    },
    choose: async (selector, file) => {
      const found = await ask(`${session}/element`, { using: "css selector", value: selector });
      const id = (found as { readonly [elementKey]: string })[elementKey];
      await ask(`${session}/element/${id}/value`, { text: path.resolve(file) });
    },
    close: async () => {
      await fetch(session, { method: "DELETE", signal: AbortSignal.timeout(longest) }).catch(() => undefined);
      await end();
    },
  };
}

/** The driver takes no session before it listens. */
async function startSession(address: string, options: object): Promise<unknown> {
  const asked = { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } };
  for (let turn = 0; ; turn += 1) {
    try {
      return await ask(address, asked);
    } catch (error) {
      // An error of `fetch` is from another realm under Jest.
      if (turn === 50 || (error as Error).name !== "TypeError") throw error;
      await rest(100);
    }
  }
}

async function ask(address: string, body: object): Promise<unknown> {
  const answer = await fetch(address, {
    method: "POST",
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(longest),
  });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function firstLine(stream: Readable): Promise<string> {
  const [line] = (await once(createInterface(stream), "line")) as [string];
  return line;
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
