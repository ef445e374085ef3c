import { inTurn } from "../action.ts";
import { plannedPayload } from "../limits.ts";

/** A part of the work that goes to Excel in one request: about how large it is, and how it is put into the batch. */
export interface Piece {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Bytes that a call with few arguments takes: its action and the path of its object. */
export const callBytes = 200;

/** Sends pieces in order, as many in one request as fit. */
export async function sendPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  signal?: AbortSignal,
): Promise<void> {
  await inTurn(batchesOf(pieces), signal, async (batch) => {
    for (const { queue } of batch) queue();
    await context.sync();
  });
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (batches.length === 0 || piece.bytes > room) {
      batches.push([]);
      room = plannedPayload;
    }
    batches.at(-1)?.push(piece);
    room -= piece.bytes;
  }
  return batches;
}
