import {
  cellAddress,
  cellKey,
  partOfSheet,
  ProblemError,
  valueText,
  type CellEdit,
  type CellRange,
  type CellValue,
  type LeftBehind,
  type Notice,
  type Problem,
  type RangeReading,
  type Sheet,
  type Workbook,
  type WorkbookPlan,
} from "../../../src/core/index.ts";
import { madeEdits, ownContent } from "../../../src/surfaces/app/checking/workbook-content.ts";
import { withContent, withOwnEdits } from "../../../src/surfaces/app/checking/patch.ts";
import type {
  WorkbookEdit,
  WorkbookFile,
  WorkbookHost,
  WorkbookWatcher,
} from "../../../src/surfaces/app/workbook-host.ts";

/**
 * A workbook in memory that is as strict as Excel: it knows its sheets only, keeps guarded cells, and tells of a
 * person's edits but never of ours.
 */
export interface FakeHost extends WorkbookHost {
  readonly workbook: () => Workbook;
  /** What was asked, in order. */
  readonly calls: readonly string[];
  readonly plans: readonly WorkbookPlan[];
  /** A person types into a cell. */
  type(sheet: string, row: number, column: number, value: CellValue): void;
  /** A person chooses a cell. */
  choose(sheet: string, row: number, column: number): void;
  /** A person inserts or deletes rows: the host only says that the structure changed. */
  restructure(sheet: string, change: (sheet: Sheet) => Sheet): void;
  /** The next work fails with this. */
  failNext(failure: Problem, left?: LeftBehind): void;
  /** Someone else, or a drop-down list on the web, changes a cell without being told of. */
  changeUnheard(sheet: string, row: number, column: number, value: CellValue): void;
  /** Reading and writing wait until this is called. */
  hold(): () => void;
}

/** Edits name their sheet by its id, as Excel does. */
function idOf(name: string): string {
  return `{${name}}`;
}

function nameOf(nameOrId: string): string {
  return nameOrId.replace(/^\{(.*)\}$/u, "$1");
}

export function fakeHost(initial: Workbook, isLive = true, file?: WorkbookFile): FakeHost {
  let workbook = initial;
  let settings: string | undefined;
  let failure: ProblemError | undefined;
  let chosen: string | undefined;
  let held: Promise<void> = Promise.resolve();
  const watchers = new Set<WorkbookWatcher>();
  const calls: string[] = [];
  const plans: WorkbookPlan[] = [];

  const called = (call: string): void => {
    calls.push(call);
    const thrown = failure;
    failure = undefined;
    if (thrown) throw thrown;
  };
  const sheetNamed = (name: string): Sheet => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new ProblemError({ code: "sheet-gone", facts: { sheet: name } });
    return sheet;
  };
  const tell = (edit: WorkbookEdit): void => {
    for (const { onEdit } of watchers) onEdit(edit);
  };
  /** What is chosen already is not told again. */
  const choose = (sheet: string, row: number, column: number): void => {
    const place = `${sheet} ${cellAddress({ row, column })}`;
    if (place === chosen) return;
    chosen = place;
    const range = { top: row, bottom: row, left: column, right: column };
    for (const { onSelect } of watchers) onSelect({ sheet: idOf(sheet), range });
  };
  return {
    isLive,
    choose,
    workbook: () => workbook,
    calls,
    plans,
    read: async (signal, onProgress) => {
      called("read");
      onProgress?.({ done: 1, total: 4 });
      await held;
      signal.throwIfAborted();
      return structuredClone(workbook);
    },
    readRange: async (sheet, range) => {
      const found = sheetNamed(nameOf(sheet));
      called(`readRange ${found.name}`);
      return Promise.resolve({ sheet: found.name, ...contentOf(found, range) });
    },
    carryOut: async (plan, signal) => {
      called("carryOut");
      await held;
      signal?.throwIfAborted();
      plans.push(plan);
      for (const { sheet } of [...plan.edits, ...plan.marks, ...plan.dropDowns]) sheetNamed(sheet);
      const kept = madeEdits(workbook, plan.edits).filter(
        (edit) =>
          sheetNamed(edit.sheet).guardedCells.has(cellKey(edit)) ||
          (edit.before !== undefined && edit.before !== valueText(edit.was)),
      );
      const isKept = (edit: CellEdit): boolean =>
        kept.some((one) => one.sheet === edit.sheet && cellKey(one) === cellKey(edit));
      const made = madeEdits(
        workbook,
        plan.edits.filter((edit) => !isKept(edit)),
      );
      workbook = withPlan(withOwnEdits(workbook, made), plan);
      const notices = kept.map((edit): Notice => {
        const reason = sheetNamed(edit.sheet).guardedCells.get(cellKey(edit)) ?? "changed";
        return { code: "edit-kept", facts: { sheet: edit.sheet, cell: cellAddress(edit), reason } };
      });
      return Promise.resolve({ notices, edits: made });
    },
    own: async () => Promise.resolve(ownContent(workbook)),
    removeUnfinished: async () => Promise.resolve(0),
    select: async (sheet, cell) => {
      called(`select ${sheetNamed(sheet).name} ${cellAddress(cell)}`);
      choose(sheet, cell.row, cell.column);
      return Promise.resolve();
    },
    watch: async (watcher) => {
      called("watch");
      watchers.add(watcher);
      return Promise.resolve(() => {
        watchers.delete(watcher);
        return Promise.resolve();
      });
    },
    sheetName: async (sheet) => {
      called("sheetName");
      await held;
      return workbook.sheets.find(({ name }) => name === nameOf(sheet))?.name;
    },
    readSettings: async () => {
      called("readSettings");
      return Promise.resolve(settings);
    },
    writeSettings: async (text) => {
      called("writeSettings");
      settings = text;
      return Promise.resolve();
    },
    openNew: async (bytes, name) => {
      called(`openNew ${name} ${String(bytes.length)}`);
      return Promise.resolve();
    },
    file: async (signal) => {
      called("file");
      await held;
      signal.throwIfAborted();
      if (!file) throw new ProblemError({ code: "file-not-offered", facts: {} });
      return file;
    },
    environment: () => ["host: fake"],
    selfCheck: async () => {
      called("selfCheck");
      return Promise.resolve([{ feature: "marks", apiSet: "ExcelApi 1.1", outcome: "works", detail: undefined }]);
    },
    type: (sheet, row, column, value) => {
      const range = { top: row, bottom: row, left: column, right: column };
      workbook = withContent(workbook, { sheet, range, values: [[value]], guardedCells: new Map() });
      tell({ sheet: idOf(sheetNamed(sheet).name), range });
    },
    restructure: (name, change) => {
      workbook = { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
      tell({ sheet: idOf(name), range: undefined });
    },
    changeUnheard: (sheet, row, column, value) => {
      const range = { top: row, bottom: row, left: column, right: column };
      workbook = withContent(workbook, { sheet, range, values: [[value]], guardedCells: new Map() });
    },
    failNext: (next, left) => {
      failure = new ProblemError(next, undefined, left);
    },
    hold: () => {
      let release = (): void => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        release();
      };
    },
  };
}

function contentOf(sheet: Sheet, range: CellRange): RangeReading {
  const rows = new Map(sheet.rows.map(({ row, values }) => [row, values]));
  const values = Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from(
      { length: range.right - range.left + 1 },
      (__, column) => rows.get(range.top + row)?.[range.left + column] ?? null,
    ),
  );
  return { range, values, guardedCells: new Map() };
}

/** The workbook with our sheets of the plan in place of those of an earlier one. */
function withPlan(workbook: Workbook, { replaces, sheets }: WorkbookPlan): Workbook {
  const left = workbook.sheets.filter(
    ({ ownKind }) => ownKind === undefined || !replaces.includes(partOfSheet[ownKind]),
  );
  const added = sheets.map(({ name, kind, rows }): Sheet => ({
    name,
    visibility: "visible",
    rows: rows
      .map((row, at) => ({ row: at, values: row.map(({ value }) => value) }))
      .filter(({ values }) => values.some((value) => value !== null && value !== "")),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    guardedCells: new Map(),
    ownKind: kind,
  }));
  return { ...workbook, sheets: [...left, ...added] };
}
