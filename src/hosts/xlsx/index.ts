/** The .xlsx host's only door: bytes in, values out; a plan in, bytes out. No file paths. */
export { compressWith, type Compression } from "./compression.ts";
export { isLockFileName } from "./read/found-format.ts";
export { readContents } from "./read/contents/read-contents.ts";
export { documentModified, documentProperties } from "./read/document-properties.ts";
export { readPlainXlsx, readXlsx, type ReadXlsx, type UnreadXlsx, type XlsxFile } from "./read/read-xlsx.ts";
export { applyPlan } from "./write/apply-plan.ts";
export { cleanXlsx } from "./write/clean/clean-package.ts";
export { refuseUnmarkable, refuseUnwritable } from "./write/refuse-unwritable.ts";
export { setDocumentProperties } from "./write/set-properties.ts";
export { createXlsx } from "./write/create-xlsx.ts";
