/** Numbers of Office for what it refuses (`OSF.DDA.ErrorCodeManager`). */
export const fileErrors = { internal: 5001, outOfRange: 5008, tooManyCopies: 11_000, sliceSize: 11_002 } as const;

/** Copies of a document that Office keeps at once, and bytes of a slice that it gives at most. */
const copiesLimit = 2;
const sliceLimit = 4 * 1024 ** 2;

/** What is asked of the document's file, or why not. */
export type FileAnswer<Value> = { readonly value: Value } | { readonly code: number };

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
  isBusy: boolean;
}

/**
 * The file of the open workbook as Excel hands it out (Document.getFileAsync): as a copy that is to be closed, of which
 * there are two at most, in slices that are made one at a time. The file itself is given, and does not follow edits.
 */
export class FileCopies {
  /** Fails the next request, as Excel does for reasons of its own. */
  failNext: number | undefined;
  private readonly copies = new Map<number, Copy>();
  private lastHandle = 0;

  constructor(private readonly file: Uint8Array | undefined) {}

  get isOffered(): boolean {
    return this.file !== undefined;
  }

  /** How many copies were never closed. */
  get open(): number {
    return this.copies.size;
  }

  make(sliceSize: number): FileAnswer<{ readonly handle: number; readonly size: number }> {
    const failure = this.failure();
    if (failure !== undefined) return { code: failure };
    if (!this.file) return { code: fileErrors.internal };
    if (!Number.isInteger(sliceSize) || sliceSize <= 0 || sliceSize > sliceLimit) return { code: fileErrors.sliceSize };
    if (this.copies.size >= copiesLimit) return { code: fileErrors.tooManyCopies };
    this.lastHandle += 1;
    this.copies.set(this.lastHandle, { bytes: this.file, sliceSize, isBusy: false });
    return { value: { handle: this.lastHandle, size: this.file.length } };
  }

  async slice(handle: number, index: number): Promise<FileAnswer<readonly number[]>> {
    const failure = this.failure();
    const copy = this.copies.get(handle);
    if (failure !== undefined || !copy || copy.isBusy) return { code: failure ?? fileErrors.internal };
    const { bytes, sliceSize } = copy;
    if (!Number.isInteger(index) || index < 0 || index * sliceSize >= bytes.length)
      return { code: fileErrors.outOfRange };
    copy.isBusy = true;
    await Promise.resolve();
    copy.isBusy = false;
    return { value: Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize)) };
  }

  close(handle: number): FileAnswer<undefined> {
    return this.copies.delete(handle) ? { value: undefined } : { code: fileErrors.internal };
  }

  private failure(): number | undefined {
    const code = this.failNext;
    this.failNext = undefined;
    return code;
  }
}
