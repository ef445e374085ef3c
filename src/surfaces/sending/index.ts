/**
 * The steps before a workbook is sent, for every surface: it is looked at, copied clean, mailed, held against its
 * record. No window, no disk, no clock.
 */
export { cleanCopy, copyPlan, type CleanCopy, type CopyRequest } from "./clean-copy.ts";
export { localTime } from "./local-time.ts";
export { mailOf, type CopyMail } from "./mail.ts";
export { reviewOf, sealStateOf, type SendReview } from "./review.ts";
