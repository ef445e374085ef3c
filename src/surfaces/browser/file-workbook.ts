import { naming, type Workbook } from "../../core/index.ts";
import {
  connect,
  type Remote,
  type Save,
  valueOf,
  withSlice,
  type WorkbookHost,
  type WorkerLike,
} from "../app/index.ts";
import type { FileMethods } from "./file-methods.ts";

/** The file that is open, for the bar above the pane. */
export interface OpenFile {
  readonly name: string;
  /** Whether something was written that was not downloaded. */
  readonly isChanged: boolean;
}

/** A workbook that is a file in the browser's memory. The file on the disk is never written. */
export interface FileWorkbook {
  readonly host: WorkbookHost;
  /** Opens a file in place of the one that is open; when it cannot be read, that one stays open. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  /** Hands a copy of the workbook to the user, its name with the suffix. */
  readonly download: (suffix: string) => Promise<void>;
  readonly file: () => OpenFile | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Nobody works in a file beside the page. */
const alone = {
  isLive: false,
  readRange: () => Promise.reject(new Error("A file is not edited beside the pane")),
  select: () => Promise.resolve(),
  watch: () => Promise.resolve(() => Promise.resolve()),
  sheetName: () => Promise.resolve(undefined),
} as const;

export function createFileWorkbook(methods: Remote<FileMethods>, save: Save): FileWorkbook {
  let file: OpenFile | undefined;
  let settings: string | undefined;
  const listeners = new Set<() => void>();
  const change = (changed: OpenFile): void => {
    file = changed;
    for (const listener of listeners) listener();
  };
  const opened = (): OpenFile => {
    if (!file) throw new Error("No file is open");
    return file;
  };
  const host: WorkbookHost = {
    ...alone,
    read: () => readParts(methods),
    carryOut: async (plan) => {
      const current = opened();
      const edits = await naming(current.name, async () => valueOf(await methods.carryOut(plan)));
      change({ ...current, isChanged: true });
      return { notices: [], edits };
    },
    own: () => methods.own(),
    removeUnfinished: () => Promise.resolve(0),
    readSettings: () => Promise.resolve(settings),
    writeSettings: (text) => {
      settings = text;
      return Promise.resolve();
    },
    openNew: (bytes, name) => {
      save(bytes, name);
      return Promise.resolve();
    },
    file: async () => ({ name: opened().name, bytes: await methods.bytes() }),
    environment: () => [],
    selfCheck: undefined,
  };
  return {
    host,
    open: async (bytes, name) => {
      await naming(name, async () => {
        valueOf(await methods.open(bytes));
      });
      settings = undefined;
      change({ name, isChanged: false });
    },
    download: async (suffix) => {
      const current = opened();
      save(await methods.bytes(), copyName(current.name, suffix));
      change({ ...current, isChanged: false });
    },
    file: () => file,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The workbook, one part after the other, so that the page stays at hand in between. */
async function readParts(methods: Remote<FileMethods>): Promise<Workbook> {
  const count = await methods.partCount();
  let workbook: Workbook | undefined;
  for (let at = 0; at < count; at += 1) workbook = withSlice(workbook, await methods.part(at));
  if (!workbook) throw new Error("The workbook came without its frame");
  return workbook;
}

/** The file's methods in a worker. */
export function remoteFile(start: () => WorkerLike): Remote<FileMethods> {
  const connection = connect(start);
  const remote =
    (method: keyof FileMethods) =>
    (...args: readonly unknown[]): Promise<never> =>
      // The worker serves `FileMethods`, so that the answer is what the method's type says.
      connection.call(method, args) as Promise<never>;
  return {
    open: remote("open"),
    partCount: remote("partCount"),
    part: remote("part"),
    carryOut: remote("carryOut"),
    own: remote("own"),
    bytes: remote("bytes"),
  };
}

/** `進捗.xlsx` → `進捗_検査済み.xlsx`, so that the copy does not replace the original where downloads are kept. */
function copyName(name: string, suffix: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? `${name}${suffix}.xlsx` : `${name.slice(0, dot)}${suffix}${name.slice(dot)}`;
}
