import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeText } from "../../../src/hosts/text/index.ts";

const utf16le = (text: string): Buffer => Buffer.from(text, "utf16le");
const utf16be = (text: string): Buffer => utf16le(text).swap16();

describe("the text of a file", () => {
  test.each<[string, Buffer]>([
    ["UTF-8", Buffer.from("【施策名】名簿\n")],
    ["UTF-8 with its mark", Buffer.from("\uFEFF【施策名】名簿\n")],
    ["UTF-16 LE with its mark", utf16le("\uFEFF【施策名】名簿\n")],
    ["UTF-16 BE with its mark", utf16be("\uFEFF【施策名】名簿\n")],
    ["UTF-16 LE without a mark", utf16le("【施策名】名簿\n")],
    ["UTF-16 BE without a mark", utf16be("【施策名】名簿\n")],
    ["Shift_JIS", Buffer.from("81798e7b8df496bc817a96bc95eb0a", "hex")],
  ])("in %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe("【施策名】名簿\n");
  });

  test("in UTF-16 without any sign of ASCII is known by its mark", () => {
    expect(decodeText(utf16le("\uFEFF施策名"))).toBe("施策名");
    expect(decodeText(utf16be("\uFEFF施策名"))).toBe("施策名");
  });

  test("in UTF-16 BE is known by a zero byte at its very beginning", () => {
    expect(decodeText(utf16be("A施策名"))).toBe("A施策名");
  });

  test("in Shift_JIS may have a byte of a mark where the mark has it", () => {
    expect(decodeText(Buffer.from("b1bbcb", "hex"))).toBe("ｱｻﾋ");
  });

  test.each<[string, number[]]>([
    ["no text in any encoding", [0x81, 0xff, 0xff]],
    ["half of a UTF-16 character", [0xff, 0xfe, 0x41]],
    ["a zip archive", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00, 0xd8, 0xd8]],
  ])("is none in %s", (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeUndefined();
  });

  test("comes back from UTF-8, whatever it is but for zero and replacement characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/[\0\uFFFD]/u.test(text));
        expect(decodeText(Buffer.from(text))).toBe(text.replace(/^\uFEFF/u, ""));
      }),
    );
  });
});
