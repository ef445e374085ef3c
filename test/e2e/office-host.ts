import { answerQuery, dialogAnswer } from "../../src/surfaces/excel/self-check/answering-dialog.ts";
import type { ExcelDouble } from "../hosts/excel/double/excel-double.ts";
import { fileErrors } from "../hosts/excel/double/file-copies.ts";
import { delayForCellEdit } from "../hosts/excel/double/client.ts";

/** What Excel on the web tells an add-in of itself; the names are those of Office.js. */
export interface OfficeContext {
  readonly language: "ja-JP" | "en-US";
  /**
   * Whether Excel holds requests back while a cell is edited, as the client asks it to; it does unless told otherwise.
   */
  readonly waitsForCellEdit?: boolean;
  /** The workbook's address; empty where it was never saved. */
  readonly address?: string;
}

/** The conversation that the address of the page names. */
export const conversation = { id: "conversation", control: "control" } as const;

/** Numbers of Office.js: of messages, and of the host's methods. */
const messageTypes = { request: 0, response: 1 } as const;
const responseTypes = { toCall: 0, event: 1 } as const;
const actionTypes = { invoke: 0, registerEvent: 1 } as const;
/** The event of a dialog, whose registration opens it, and what it tells when a person has closed it. */
const dialogEvent = {
  number: 10,
  closed: { messageType: 12_006 },
  message: (content: string) => ({ messageType: 0, messageContent: content }),
} as const;
const methods = {
  makeCopy: 77,
  copySlice: 80,
  closeCopy: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;
/** The type of a document's file that is a package (`OSF.DDA.Marshaling.File`). */
const compressedFile = 1;
/** Places in the list that a request to the RichApi is sent as. */
const requestParts = { partition: 0, body: 4, flags: 6 } as const;
/**
 * The partition of requests to the window of Excel on the web instead of the workbook (`WacSpecificRequestContext`).
 */
const webWindow = "WacPartition";

interface OfficeMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly 0?: string;
    readonly eventDispId?: number;
    /** Of a dialog: its options as JSON. */
    readonly targetId?: string;
  } | null;
}

/**
 * The side of Excel on the web in the conversation by `postMessage`; what is asked of the workbook goes to the double.
 */
export interface OfficeHost {
  /** Takes a message of the page. */
  readonly receive: (text: string) => Promise<void>;
  /** Resolves when the page listens for ribbon commands. */
  readonly commandsReady: Promise<void>;
  /** Holds back the next request that fits, as a busy Excel does. */
  readonly holdBack: (fits: (body: string) => boolean) => HeldRequest;
  /** Resolves when the add-in opens its first dialog. */
  readonly dialog: Promise<Dialog>;
  /** Runs a ribbon command; resolves when it has called `event.completed()`. */
  readonly runCommand: (name: string) => Promise<void>;
}

/** A dialog that the add-in asked for. */
export interface Dialog {
  readonly address: string;
  /** A person closes it. */
  readonly close: () => Promise<void>;
}

export interface HeldRequest {
  /** Resolves when the request has come. */
  readonly came: Promise<void>;
  readonly release: () => void;
}

export function officeHost(
  double: ExcelDouble,
  context: OfficeContext,
  send: (text: string) => Promise<void>,
): OfficeHost {
  const holds = new Set<(body: string) => Promise<void>>();
  const completions = new Map<string, () => void>();
  const readiness = signal();
  const dialog = signal<Dialog>();
  const post = (message: Readonly<Record<string, unknown>>): Promise<void> =>
    send(
      JSON.stringify({
        _messageType: messageTypes.response,
        _conversationId: conversation.id,
        _errorCode: 0,
        _serializerVersion: 1,
        ...message,
      }),
    );
  const tell = (event: string, data: unknown): Promise<void> =>
    post({ _actionName: event, _responseType: responseTypes.event, _data: data });
  double.onEvent = (eventType, event) => {
    const entry = [65_536, eventType, "Workbook", JSON.stringify(event)];
    void tell("richApiMessage", { ArrayData: [entry] });
  };
  const called = async ({ _actionName, _actionType, _data }: OfficeMessage): Promise<unknown> => {
    if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(double, context);
    if (_actionType === actionTypes.registerEvent && _data?.eventDispId === dialogEvent.number) {
      const { url } = JSON.parse(String(_data.targetId)) as { readonly url: string };
      if (new URL(url).searchParams.has(answerQuery)) void tell(_actionName, dialogEvent.message(dialogAnswer));
      dialog.give({ address: url, close: () => tell(_actionName, dialogEvent.closed) });
    }
    const method = _actionType === actionTypes.invoke ? _data?.DdaMethod?.DispatchId : undefined;
    if (method === methods.richApi) {
      const { waitsForCellEdit = true } = context;
      const body = String(_data?.ArrayData?.[requestParts.body]);
      if (body.includes(clientReadiness)) readiness.give();
      for (const hold of holds) await hold(body);
      return { Error: 0, Version: 1, Data: await answered(double, waitsForCellEdit, _data?.ArrayData ?? []) };
    }
    if (method !== undefined && fileMethods.has(method)) return fileAnswer(double, method, _data ?? {});
    if (method === methods.commandCompleted) completions.get(String(_data?.[0]))?.();
    return { Error: 0, Version: 1 };
  };
  return {
    commandsReady: readiness.given,
    dialog: dialog.given,
    holdBack: (fits) => {
      const [arrival, release] = [signal(), signal()];
      const hold = async (body: string): Promise<void> => {
        if (!fits(body)) return;
        holds.delete(hold);
        arrival.give();
        await release.given;
      };
      holds.add(hold);
      return { came: arrival.given, release: release.give };
    },
    receive: async (text) => {
      const message = JSON.parse(text) as OfficeMessage;
      if (message._messageType !== messageTypes.request) return;
      const { _actionName, _correlationId } = message;
      await post({ _actionName, _correlationId, _responseType: responseTypes.toCall, _data: await called(message) });
    },
    runCommand: (name) =>
      new Promise((resolve) => {
        const id = `${name}-${String(completions.size)}`;
        completions.set(id, resolve);
        void tell("appCommandInvoked", [id, name, JSON.stringify({ source: { id: name } })]);
      }),
  };
}

const fileMethods: ReadonlySet<number> = new Set([methods.makeCopy, methods.copySlice, methods.closeCopy]);

/**
 * What Excel on the web answers to who asks for the document's file; the numbers are
 * `OSF.DDA.Marshaling.File.ParameterKeys`.
 */
async function fileAnswer(
  { files }: ExcelDouble,
  method: number,
  { 0: type, 1: sliceSize, 2: handle, 3: index }: { readonly [Key in 0 | 1 | 2 | 3]?: unknown },
): Promise<unknown> {
  if (method === methods.makeCopy && type !== compressedFile) return { Error: fileErrors.internal, Version: 1 };
  const answer =
    method === methods.makeCopy
      ? files.make(Number(sliceSize))
      : method === methods.copySlice
        ? await files.slice(Number(handle), Number(index))
        : files.close(Number(handle));
  if ("code" in answer) return { Error: answer.code, Version: 1 };
  const { value } = answer;
  const told = value === undefined ? [] : "handle" in value ? [value.handle, value.size] : [value, value.length];
  return { Error: 0, Version: 1, ...Object.fromEntries(told.entries()) };
}

/** A promise, and what fulfils it. */
function signal<Value = void>(): { readonly given: Promise<Value>; readonly give: (value: Value) => void } {
  let give: (value: Value) => void = () => undefined;
  const given = new Promise<Value>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

function appContext(
  { apiSet, files }: ExcelDouble,
  { language, address = "https://files.example/progress.xlsx" }: OfficeContext,
): unknown {
  return {
    _id: conversation.control,
    _appName: 16,
    _appVersion: 16.01,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: address,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _requirementMatrix: JSON.stringify({
      ExcelApi: `1.${String(apiSet)}`,
      DelayForCellEdit: "1.1",
      ...(files.isOffered && { CompressedFile: "1.1" }),
    }),
  };
}

/** The object by which the client tells Excel that its ribbon commands can be called; it is no part of a workbook. */
const clientReadiness = "Microsoft.InternalService.AddinInternalService";

async function answered(
  double: ExcelDouble,
  waitsForCellEdit: boolean,
  request: readonly unknown[],
): Promise<readonly unknown[]> {
  const body = String(request[requestParts.body]);
  if (body.includes(clientReadiness)) return [200, [], JSON.stringify({ Results: [], TraceIds: [] })];
  const waits = waitsForCellEdit && (Number(request[requestParts.flags]) & delayForCellEdit) !== 0;
  if (waits) await double.entryFinished();
  const isToWindow = request[requestParts.partition] === webWindow;
  return [200, [], JSON.stringify(isToWindow ? double.answerInWebWindow(body) : double.answer(body))];
}
