import type { Done, WorkbookHost } from "../../app/index.ts";

/** The channel between the ribbon's commands and the pane, which run in windows of their own. */
const channelName = "shinchoku.commands";
/** A pane that is open answers within this time, in milliseconds, a look into its workbook included. */
const patience = 600;

interface Result {
  /** The workbook that the command worked on, since every open workbook has a pane of its own. */
  readonly workbook: string;
  readonly done: Done;
}

/**
 * What a workbook is known by: its address, or where it was never saved, and has none, what of ours it holds. Two such
 * workbooks may hold the same; both panes then show the result, and each checks its own.
 */
export async function thisWorkbook(address: string, host: Pick<WorkbookHost, "own">): Promise<string> {
  if (address !== "") return address;
  const { parts } = await host.own();
  return JSON.stringify([...parts].sort(([one], [other]) => one.localeCompare(other)));
}

/** Shows results of commands in the pane of the same workbook, and lets the command know that they are shown. */
export function listenForResults(workbook: () => Promise<string>, show: (done: Done) => Promise<void>): void {
  const channel = new BroadcastChannel(channelName);
  const take = async ({ workbook: wanted, done }: Result): Promise<void> => {
    if ((await workbook()) !== wanted) return;
    channel.postMessage("shown" satisfies Result | "shown");
    await show(done);
  };
  channel.addEventListener("message", ({ data }: MessageEvent<Result | "shown">) => {
    if (data !== "shown") void take(data);
  });
}

/** Tells the pane what a command did. Returns whether a pane showed it. */
export async function tellPane(workbook: string, done: Done): Promise<boolean> {
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
