import { jest } from "@jest/globals";
import { faulty, paneOn, type TestPane } from "../pane.ts";

export const sheet = "施策";

export const status = 3;

export async function checkedPane(): Promise<TestPane> {
  const pane = paneOn(faulty);
  await pane.actions.start();
  await pane.actions.check();
  return pane;
}

export async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}
