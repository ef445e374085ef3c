/** How many replies are brought together and sent back, for every surface: no window, no disk, no clock. */
export type { Candidate } from "./candidates.ts";
export { collectedBytes, collectedFrom, type Collected } from "./collected.ts";
export { readReplies, type CheckedReplies } from "./read-replies.ts";
export { organizationFile, requestBytes } from "./requests.ts";
export { unreadColumnsOf } from "./unread-columns.ts";
export { plannedReturns, type PlannedReturn, type ReturnedFile } from "./returns.ts";
