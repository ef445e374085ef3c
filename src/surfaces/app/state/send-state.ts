import type { CopyView, PlannedCopy, SendView } from "../sending/send-view.ts";

/** What is known of sending the workbook. */
export interface SendState {
  /** What was found when it was last looked at; `isOld` tells that the workbook may have changed since. */
  readonly view: SendView | undefined;
  readonly isOld: boolean;
  /** What a clean copy would change, which is shown before it is made. */
  readonly planned: PlannedCopy | undefined;
  readonly copy: CopyView | undefined;
}

/** What can happen to it. */
export type SendEvent =
  | { readonly type: "send-checked"; readonly view: SendView }
  | { readonly type: "copy-planned"; readonly planned: PlannedCopy | undefined }
  | { readonly type: "copy-made"; readonly copy: CopyView }
  /** The worker that had looked at the workbook was stopped. */
  | { readonly type: "send-lost" };

/** Before anything was looked at. */
export const nothingSent: SendState = { view: undefined, isOld: false, planned: undefined, copy: undefined };
