import { rangeAddress, type CellRange } from "../../../../src/core/index.ts";
import { FileCopies } from "./file-copies.ts";
import { HostFailure } from "./kernel/failure.ts";
import { Kernel } from "./kernel/kernel.ts";
import { actionTypes, type RequestBody, type ResponseBody } from "./kernel/messages.ts";
import { webWindowObject } from "./objects/application.ts";
import { rootObject } from "./objects/workbook.ts";
import type { Host } from "./workbook/host.ts";
import type { EventName, SheetModel, WorkbookModel } from "./workbook/model.ts";

/** The most that Excel on the web takes and gives at once, in bytes. */
const payloadLimit = 5 * 1024 ** 2;

/**
 * When a request fails: before it is carried out, after it, so that only the answer is lost, or midway at the action
 * with an index. Without a code Excel does not tell why (`GeneralException`).
 */
export type Interruption = "before" | "after" | { readonly moment: "before" | "after" | number; readonly code: string };

const general = "GeneralException";

/** A request as a test looks at it. */
export interface Exchange {
  readonly request: RequestBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface DoubleOptions {
  /** The minor version of ExcelApi; the product's floor unless told otherwise. */
  readonly apiSet?: number;
  readonly refuses?: Host["refuses"];
  /** The file of the workbook as Excel hands it out; without one it hands out none. */
  readonly file?: Uint8Array;
}

/** What the double tells the client unasked: the cells of a sheet have changed. */
export interface ChangeEvent {
  readonly address: string;
  readonly changeType: string;
  readonly source: "Local" | "Remote";
  readonly worksheetId: string;
  readonly triggerSource: "Unknown" | "ThisLocalAddin";
}

/** What the double tells the client unasked: other cells are chosen. It does not tell by whom. */
export interface SelectionEvent {
  readonly address: string;
  readonly worksheetId: string;
}

/** Excel's numbers for its events (`eventType` in the client). */
const eventTypes: Readonly<Record<EventName, number>> = { DataChanged: 10, SelectionChanged: 14 };

/** Excel as its add-ins see it: takes requests, answers them, and reports changes. Knows no transport. */
export class ExcelDouble {
  /** What was exchanged, without the client's own tidying up after a run. */
  readonly exchanges: Exchange[] = [];
  onEvent: (eventType: number, event: ChangeEvent | SelectionEvent) => void = () => undefined;
  /** Set while a person edits a cell: every request fails, as in Excel. */
  isEditingCell = false;
  /** Fails a request that comes. */
  interrupt: ((body: RequestBody) => Interruption | undefined) | undefined;
  readonly apiSet: number;
  /** Whether this workbook is in front; while another is, Excel refuses what only the window in front can do. */
  set isInFront(isInFront: boolean) {
    this.workbook.isInFront = isInFront;
  }
  /** The files of workbooks that the add-in opened beside this one. */
  readonly openedBeside: Uint8Array[] = [];
  /** The file that Excel hands out. */
  readonly files: FileCopies;
  private readonly kernel: Kernel;
  private readonly webWindow: Kernel;

  constructor(
    readonly workbook: WorkbookModel,
    { apiSet = 12, refuses = new Set(), file }: DoubleOptions = {},
  ) {
    this.files = new FileCopies(file);
    this.apiSet = apiSet;
    const changed: Host["changed"] = (sheet, address) => {
      this.report({
        worksheetId: sheet.id,
        address,
        source: "Local",
        changeType: "RangeEdited",
        triggerSource: "ThisLocalAddin",
      });
    };
    const selected: Host["selected"] = (sheet, range) => {
      this.select(sheet, range);
    };
    const host: Host = { workbook, changed, selected, refuses, openedBeside: this.openedBeside };
    this.kernel = new Kernel(rootObject(host), apiSet);
    this.webWindow = new Kernel(webWindowObject(host), apiSet);
  }

  /** How many objects of the workbook the client has Excel keep for it. */
  get keptObjects(): number {
    return this.kernel.keptObjects;
  }

  /** Answers a request to the workbook; `text` is the body as sent. */
  answer(text: string): ResponseBody {
    const request = JSON.parse(text) as RequestBody;
    if (isTidyingUp(request)) return this.kernel.process(request);
    return this.exchange(this.kernel, request, text);
  }

  /** Answers a request to the window of Excel on the web, which is not part of the workbook. */
  answerInWebWindow(text: string): ResponseBody {
    return this.exchange(this.webWindow, JSON.parse(text) as RequestBody, text);
  }

  /** Waits until no cell is being edited. */
  async entryFinished(): Promise<void> {
    while (this.isEditingCell) {
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
    }
  }

  /** A change by a person here or elsewhere, for those who listen. */
  report(event: ChangeEvent): void {
    this.tell("DataChanged", event);
  }

  /** Has cells of a sheet chosen; what is chosen already is not told again. */
  select(sheet: SheetModel, range: CellRange): void {
    const address = rangeAddress(range);
    const { selection } = this.workbook;
    this.workbook.activeSheet = sheet.id;
    this.workbook.selection = { sheet: sheet.name, range };
    if (selection?.sheet === sheet.name && rangeAddress(selection.range) === address) return;
    this.tellSelection(sheet, address);
  }

  /** What is chosen on a sheet, by an address such as Excel tells: `B2:C3`, `7:9` or `A1,C3`. */
  tellSelection(sheet: SheetModel, address: string): void {
    this.tell("SelectionChanged", { address, worksheetId: sheet.id });
  }

  private tell(name: EventName, event: ChangeEvent | SelectionEvent): void {
    const { eventTargets, eventsEnabled } = this.workbook;
    if (eventTargets.has(name) && eventsEnabled) this.onEvent(eventTypes[name], event);
  }

  private exchange(kernel: Kernel, request: RequestBody, text: string): ResponseBody {
    const requestBytes = byteLength(text);
    const response = this.respond(kernel, request, requestBytes);
    const responseBytes = byteLength(JSON.stringify(response));
    this.exchanges.push({ request, requestBytes, responseBytes });
    return responseBytes > payloadLimit ? failed("ResponsePayloadSizeLimitExceeded") : response;
  }

  private respond(kernel: Kernel, request: RequestBody, requestBytes: number): ResponseBody {
    if (this.isEditingCell) return failed("InvalidOperationInCellEditMode");
    if (requestBytes > payloadLimit) return failed("RequestPayloadSizeLimitExceeded");
    const interruption = this.interrupt?.(request);
    if (interruption === undefined) return kernel.process(request);
    const { moment, code } = typeof interruption === "string" ? { moment: interruption, code: general } : interruption;
    if (moment === "before") return failed(code);
    if (moment !== "after") return kernel.process(request, { at: moment, code });
    kernel.process(request);
    return failed(code);
  }
}

/**
 * After a run the client lets go of the objects it had kept. It tries for ten seconds when that fails, so it never
 * does.
 */
function isTidyingUp({ Actions }: RequestBody): boolean {
  return (
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === actionTypes.instantiate)
  );
}

function failed(code: string): ResponseBody {
  const { message } = new HostFailure(code, code);
  const error = { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: 400 };
  return { Error: error, ProcessedResults: { Results: [] }, TraceIds: [] };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
