import { readFileSync } from "node:fs";
import { encryptedFile, legacyXls } from "./foreign-files.ts";
import type { AttachedFile, Completion } from "./mailbox-double.ts";

/** A message, and what becomes of it when it is sent. */
export interface MailCase {
  readonly title: string;
  readonly attached: readonly AttachedFile[];
  /** What the dialog says; nothing where the message goes at once. */
  readonly says?: RegExp;
  /** The attachments whose content is asked for. */
  readonly reads: readonly string[];
}

const draft = new Uint8Array(readFileSync("samples/progress-draft.xlsx"));
const other = new Uint8Array(readFileSync("samples/small/not-a-progress-workbook.xlsx"));

/** A draft under each of some letters. */
function many(ids: string, name: string): AttachedFile[] {
  return Array.from(ids, (id) => ({ id, name: `${name}${id}.xlsx`, bytes: draft }));
}

export const mailCases: readonly MailCase[] = [
  { title: "no attachment", attached: [], reads: [] },
  {
    title: "a progress workbook with errors",
    attached: [{ id: "a", name: "進捗.xlsx", bytes: draft }],
    says: /^進捗\.xlsx：送付不可（エラー 29件、警告 \d+件）\n・[A-Z]+\d+[^]*送信をやめ/u,
    reads: ["a"],
  },
  {
    title: "five workbooks",
    attached: many("abcde", "進捗"),
    says: /^進捗a\.xlsx：送付不可[^]*進捗e\.xlsx：送付不可[^]*送信をやめ/u,
    reads: Array.from("abcde"),
  },
  {
    title: "nine workbooks, which do not all fit into the dialog",
    attached: many("abcdefghi", "長い名前".repeat(12)),
    says: /送付不可[^]*ほかのブック\d件にも[^]*送信をやめ/u,
    reads: Array.from("abcdefghi"),
  },
  { title: "another workbook", attached: [{ id: "a", name: "名簿.xlsx", bytes: other }], reads: ["a"] },
  {
    title: "what no workbook of today is, by its name",
    attached: [
      { id: "a", name: "進捗.xls", bytes: legacyXls },
      { id: "b", name: "報告.docx", bytes: draft },
      { id: "c", name: "~$進捗.xlsx", bytes: draft },
    ],
    reads: [],
  },
  {
    title: "an encrypted workbook, an old one by a new name, and one that is cut off",
    attached: [
      { id: "a", name: "秘.xlsx", bytes: encryptedFile },
      { id: "b", name: "旧.xlsx", bytes: legacyXls },
      { id: "c", name: "半.xlsx", bytes: draft.subarray(0, draft.length >> 1) },
      { id: "d", name: "空.xlsx", bytes: new Uint8Array(0) },
    ],
    reads: ["a", "b", "c", "d"],
  },
  {
    title: "links to a cloud, attached messages and pictures of the text",
    attached: [
      { id: "a", name: "進捗.xlsx", bytes: draft, attachmentType: "cloud" },
      { id: "b", name: "進捗.xlsx", bytes: draft, attachmentType: "item" },
      { id: "c", name: "進捗.xlsx", bytes: draft, isInline: true },
    ],
    reads: [],
  },
  { title: "30 MB", attached: [{ id: "a", name: "大.xlsx", bytes: draft, size: 30 * 1024 ** 2 }], reads: [] },
  {
    title: "content that fails",
    attached: [{ id: "a", name: "進捗.xlsx", bytes: draft, content: "fails" }],
    reads: ["a"],
  },
  {
    title: "content in another form",
    attached: [{ id: "a", name: "進捗.xlsx", bytes: draft, content: "url" }],
    reads: ["a"],
  },
];

/** Whether a message went, or what it was held back with. */
export function saidOf({ allowEvent, errorMessage }: Completion): string | undefined {
  return allowEvent === true ? undefined : errorMessage;
}
