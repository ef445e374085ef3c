import { ProblemError } from "../../core/index.ts";

/** Bytes of a slice at most: more is refused (Document.getFileAsync). */
const largestSlice = 4 * 1024 ** 2;

/**
 * The bytes of the open workbook as Excel would save it now, changes that were not saved included
 * (Document.getFileAsync, set CompressedFile). The copy that Excel makes for it is always closed again: it keeps two at
 * most.
 *
 * @param signal stops the work before the next slice
 */
export async function readFile(signal?: AbortSignal): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported("CompressedFile"))
    throw new ProblemError({ code: "file-not-offered", facts: {} });
  const options = { sliceSize: largestSlice };
  const file = await answerOf<Office.File>((callback) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, options, callback);
  });
  try {
    return await bytesOf(file, signal);
  } finally {
    await answerOf<undefined>((callback) => {
      file.closeAsync(callback as (result: Office.AsyncResult<void>) => void);
    });
  }
}

/** The slices one after the other: Excel has them made one at a time. */
async function bytesOf(file: Office.File, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let length = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    signal?.throwIfAborted();
    const given = await answerOf<Office.Slice>((callback) => {
      file.getSliceAsync(index, callback);
    });
    const slice = given.data as ArrayLike<number>;
    // A document that grew meanwhile would give more than it said, which is no workbook.
    if (length + slice.length > bytes.length) throw notGiven("size");
    bytes.set(slice, length);
    length += slice.length;
  }
  if (length < bytes.length) throw notGiven("size");
  return bytes;
}

/** The value that Office calls back with; a failure as a problem. */
function answerOf<Value>(ask: (callback: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(notGiven(String(error.code)));
    });
  });
}

function notGiven(officeCode: string): ProblemError {
  return new ProblemError({ code: "file-not-given", facts: { officeCode } });
}
