import type { Done } from "../../app/index.ts";

/** The channel between the ribbon's commands and the pane, which run in windows of their own. */
const channelName = "shinchoku.commands";
/** A pane that is open answers within this time, in milliseconds. */
const patience = 300;

interface Result {
  /** The workbook's address, since every open workbook has a pane of its own. */
  readonly workbook: string;
  readonly done: Done;
}

/** Shows results of commands in the pane of the same workbook, and lets the command know that they are shown. */
export function listenForResults(workbook: string, show: (done: Done) => Promise<void>): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<Result | "shown">) => {
    if (data === "shown" || data.workbook !== workbook) return;
    void show(data.done);
    channel.postMessage("shown" satisfies Result | "shown");
  });
}

/** Tells the pane what a command did. Returns whether a pane showed it. */
export async function tellPane(workbook: string, done: Done): Promise<boolean> {
  // Workbooks that were never saved have no address; a pane could not be told from another's.
  if (workbook === "") return false;
  const channel = new BroadcastChannel(channelName);
  try {
    const shown = new Promise<boolean>((resolve) => {
      channel.addEventListener("message", ({ data }: MessageEvent<Result | "shown">) => {
        if (data === "shown") resolve(true);
      });
    });
    const nobody = new Promise<boolean>((resolve) => {
      setTimeout(() => {
        resolve(false);
      }, patience);
    });
    channel.postMessage({ workbook, done } satisfies Result);
    return await Promise.race([shown, nobody]);
  } finally {
    channel.close();
  }
}
