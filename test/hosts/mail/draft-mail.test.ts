import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { draftMail, type MailDraft } from "../../../src/hosts/mail/index.ts";
import { encodedFileName, encodedWords } from "../../../src/hosts/mail/encoded-text.ts";

const long: MailDraft = {
  subject: "【送付】施策の進捗状況調査票（平成19年度上半期、セキュア・ジャパン2007）の提出について 𠮷野",
  text: "担当者様\n\n添付のとおり送付します。\nSecond line.",
  attachment: {
    name: "進捗状況調査票（内閣府）.xlsx",
    bytes: Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256),
  },
};
const plain: MailDraft = { subject: "Progress", text: "", attachment: { name: "a.xlsx", bytes: new Uint8Array(0) } };

const decoded = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

describe("the draft of a mail", () => {
  test.each([long, plain])("is in ASCII, in lines that no server cuts, and opens as a draft: $subject", (draft) => {
    const text = decoded(draftMail(draft));
    expect(text).toMatch(/^[\r\n -~]*$/u);
    expect(text.split("\r\n").every((line) => line.length <= 78 && !line.includes("\n"))).toBe(true);
    expect(text).toMatch(/^X-Unsent: 1\r\n/u);
    expect(text).not.toMatch(/^(?:From|To|Date):/mu);
  });

  test("has the attachment byte for byte", () => {
    const parts = decoded(draftMail(long)).split("--=_shinchoku");
    const content = parts[2]?.split("\r\n\r\n")[1] ?? "";
    expect(Buffer.from(content, "base64")).toEqual(Buffer.from(long.attachment.bytes));
    const body = parts[1]?.split("\r\n\r\n")[1] ?? "";
    expect(Buffer.from(body, "base64").toString()).toBe(long.text.replaceAll("\n", "\r\n"));
  });

  test("has no line that a subject or a name could add", () => {
    const evil: MailDraft = {
      ...plain,
      subject: "a\r\nBcc: b@example.jp",
      attachment: { ...plain.attachment, name: "a\r\nb/c.xlsx" },
    };
    const text = decoded(draftMail(evil));
    expect(text).toContain("Subject: a Bcc: b@example.jp\r\n");
    expect(text).toContain("filename*=utf-8''");
    expect(text).not.toMatch(/^Bcc/mu);
  });
});

test("encoded words cut no character, and are as short as they must be (RFC 2047, 2)", () => {
  const words = encodedWords(long.subject).split("\r\n ");
  expect(words.every((word) => word.length <= 75)).toBe(true);
  const texts = words.map((word) => Buffer.from(word.slice("=?utf-8?B?".length, -2), "base64").toString());
  expect(texts.join("")).toBe(long.subject);
  expect(texts.join("")).not.toContain("\uFFFD");
});

test("a long name is a parameter in pieces (RFC 2231, 4.1)", () => {
  const pieces = encodedFileName(long.attachment.name).split(";");
  expect(pieces[0]).toMatch(/filename\*0\*=utf-8''%/u);
  const written = pieces.map((piece) => piece.replace(/^\s*filename\*\d+\*=(?:utf-8'')?/u, "")).join("");
  expect(decodeURIComponent(written)).toBe(long.attachment.name);
});

/** A parser of mails that nobody here wrote. */
const python = spawnSync("python3", ["-c", "import email"], { stdio: "ignore" }).status === 0;

(python ? test : test.skip)("Python's email package reads it without a defect, and finds all that was put in", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-mail-"));
  try {
    const file = path.join(folder, "mail.eml");
    writeFileSync(file, draftMail(long));
    const script = `
import base64, email, email.policy, json, sys
mail = email.message_from_bytes(open(sys.argv[1], "rb").read(), policy=email.policy.default)
attachment = next(mail.iter_attachments())
print(json.dumps([
  mail["subject"], mail["x-unsent"], mail.get_body().get_content(), attachment.get_filename(),
  base64.b64encode(attachment.get_content()).decode(), sum(len(part.defects) for part in mail.walk())]))`;
    const [subject, unsent, text, name, content, defects] = JSON.parse(
      execFileSync("python3", ["-c", script, file]).toString(),
    ) as unknown[];
    expect([subject, unsent, name, defects]).toEqual([long.subject, "1", long.attachment.name, 0]);
    expect(String(text).replaceAll("\r\n", "\n").trimEnd()).toBe(long.text);
    expect(content).toBe(Buffer.from(long.attachment.bytes).toString("base64"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
