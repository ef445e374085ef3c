import { readFileSync } from "node:fs";
import type { ExcelDouble } from "./excel-double.ts";
import type { RequestBody } from "./kernel/messages.ts";

/** The flag of a request that waits while a cell is edited. */
export const delayForCellEdit = 64;

interface Bridge {
  readonly sendMessageToHost: (message: string) => void;
  /** Set by the client. */
  onMessageFromHost?: (message: string) => void;
}

interface ClientGlobals {
  _richApiNativeBridge?: Bridge;
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  Office?: { context?: object };
  Excel?: { run: (...asked: readonly unknown[]) => Promise<unknown> };
}

let connected: ExcelDouble | undefined;

/**
 * Loads the real client of Office.js into this realm, once, and connects it to a double. Later calls connect another
 * double. The client is Microsoft's file, unmodified.
 */
export function connectClient(double: ExcelDouble): void {
  const globals = globalThis as unknown as ClientGlobals;
  connected = double;
  if (!globals.OfficeExtension) loadClient(globals);
  double.onEvent = (messageType, event) => {
    const entry = {
      messageCategory: 65_536,
      messageType,
      targetId: "Workbook",
      message: JSON.stringify(event),
    };
    globals._richApiNativeBridge?.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  };
}

function loadClient(globals: ClientGlobals): void {
  const bridge: Bridge = { sendMessageToHost: (text) => void answer(bridge, text) };
  globals._richApiNativeBridge = bridge;
  const page = { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" };
  Object.assign(globalThis, {
    window: globalThis,
    location: page,
    document: { getElementById: () => null, URL: page.href, cookie: "" },
    navigator: { userAgent: "" },
    addEventListener: () => undefined,
  });
  // An indirect eval runs the file as a script of this realm, as a page would.
  (0, eval)(readFileSync("node_modules/@microsoft/office-js/dist/excel-web-16.00.js", "utf8"));
  if (!globals.OfficeExtension) throw new Error("The Office.js client did not load");
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    if (name === "DelayForCellEdit") return true;
    if (name === "CompressedFile") return connected?.files.isOffered ?? false;
    const [major, minor = 0] = version.split(".").map(Number);
    return name === "ExcelApi" && major === 1 && minor <= (connected?.apiSet ?? 0);
  };
  tellOfUndoGroups(globals);
  globals.Office = {
    ...globals.Office,
    context: { requirements: { isSetSupported }, platform: "PC", document: { getFileAsync } },
  };
}

/** What Office calls back with. */
function told({ value, code }: { readonly value?: unknown; readonly code?: number }): unknown {
  return code === undefined ? { status: "succeeded", value } : { status: "failed", error: { code } };
}

/** The document's file, which the client asks for by another way than the workbook's objects. */
function getFileAsync(type: unknown, { sliceSize }: { sliceSize: number }, callback: (result: unknown) => void): void {
  const files = connected?.files;
  if (!files || type !== "compressed") throw new Error(`The double has no file of the type ${String(type)}`);
  const made = files.make(sliceSize);
  const later = (answer: unknown, to: (result: unknown) => void): void => void Promise.resolve(answer).then(to);
  if ("code" in made) {
    later(told(made), callback);
    return;
  }
  const { handle, size } = made.value;
  const file = {
    size,
    sliceCount: Math.ceil(size / sliceSize),
    getSliceAsync: (index: number, give: (result: unknown) => void) => {
      void files.slice(handle, index).then((answer) => {
        give(told("value" in answer ? { value: { data: answer.value, index, size: answer.value.length } } : answer));
      });
    },
    closeAsync: (give: (result: unknown) => void) => {
      later(told(files.close(handle)), give);
    },
  };
  later(told({ value: file }), callback);
}

/** The client of the npm package does not know `mergeUndoGroup` yet, so the double is told of it here. */
function tellOfUndoGroups({ Excel: client }: ClientGlobals): void {
  if (!client) throw new Error("The Office.js client has no Excel");
  const run = client.run.bind(client);
  client.run = async (...asked) => {
    const workbook = connected?.workbook;
    if (workbook) workbook.isOneUndo = (asked[0] as Excel.RunOptions | undefined)?.mergeUndoGroup ?? false;
    try {
      return await run(...asked);
    } finally {
      if (workbook) workbook.isOneUndo = false;
    }
  };
}

async function answer(bridge: Bridge, text: string): Promise<void> {
  const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: RequestBody } };
  // A real host answers later, never within the call.
  await Promise.resolve();
  if (!connected) throw new Error("No double is connected");
  if ((flags & delayForCellEdit) !== 0) await connected.entryFinished();
  const body = connected.answer(JSON.stringify(message.body));
  bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
}
