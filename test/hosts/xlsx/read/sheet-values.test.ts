import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellAddress, cellKey, parseCellAddress } from "../../../../src/core/index.ts";
import { present } from "../../../core/sheets.ts";
import { problemOf, readData, valuesOf } from "../packages.ts";

function keyOf(address: string): number {
  return cellKey(present(parseCellAddress(address)));
}

describe("the value of a cell", () => {
  test.each<[string, string, unknown]>([
    ["a number", '<c r="A1"><v>39357</v></c>', 39357],
    ["a number with an exponent", '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ["a number in white space", '<c r="A1"><v>\n 3 </v></c>', 3],
    ["what another program wrote for no number", '<c r="A1"><v>NaN</v></c>', "NaN"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ["an ISO day", '<c r="A1" t="d"><v>2007-10-03T00:00:00</v></c>', "2007-10-03"],
    ["an ISO time", '<c r="A1" t="d"><v>2007-10-03T09:30:00Z</v></c>', "2007-10-03T09:30:00Z"],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>施策</t></is></c>', "施策"],
    [
      "an inline string in runs",
      '<c r="A1" t="inlineStr"><is><r><t>施</t></r><r><rPr><b/></rPr><t>策</t></r></is></c>',
      "施策",
    ],
    [
      "an inline string with its reading",
      '<c r="A1" t="inlineStr"><is><t>施策</t><rPh sb="0" eb="2"><t>シサク</t></rPh><phoneticPr fontId="1"/></is></c>',
      "施策",
    ],
    ["a formula's text", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>施策</v></c>', "施策"],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["a formula's number", '<c r="A1"><f t="shared" ref="A1:A9" si="0">B1+1</f><v>2</v></c>', 2],
    ["a formula's error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a text that a program wrote as a formula's", '<c r="A1" t="str"><v>準備中</v></c>', "準備中"],
    ["a text with entities", '<c r="A1" t="str"><v>A&amp;B &lt;&#26045;&#x7B56;&gt;</v></c>', "A&B <施策>"],
    ["a text in CDATA", '<c r="A1" t="str"><v><![CDATA[a<b]]>&gt;c</v></c>', "a<b>c"],
    ["a text with a comment in it", '<c r="A1" t="str"><v>施<!-- x -->策</v></c>', "施策"],
    ["a text with escapes", '<c r="A1" t="str"><v>a_x000D_\nb_x0007_</v></c>', "a\r\nb\u0007"],
    [
      "a text that only looks like an escape",
      '<c r="A1" t="str"><v>_x005F_x000D__x00G0_ _x41_</v></c>',
      "_x000D__x00G0_ _x41_",
    ],
    ["line breaks of Windows, as XML reads them", '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', "a\nb\nc"],
    ["a line break that is kept", '<c r="A1" t="str"><v>a&#13;&#10;b</v></c>', "a\r\nb"],
    ["characters beyond 16 bits", '<c r="A1" t="str"><v>𠮷&#x20BB7;</v></c>', "𠮷𠮷"],
  ])("%s", async (_, cell, expected) => {
    expect(valuesOf(await readData(`<row r="1">${cell}</row>`))).toEqual([[expected]]);
  });

  test("is the same however the cell is written", async () => {
    const anyCell = fc.record({
      style: fc.option(fc.nat(9), { nil: undefined }),
      type: fc.constantFrom(undefined, "n", "b", "s", "e", "str", "d"),
      value: fc.option(fc.constantFrom("0", "1", "-12.5", "3E+2", "2E-3", "1.2.3", "+", "x"), { nil: undefined }),
    });
    const readOr = async (cells: readonly string[]): Promise<unknown> => {
      const strings = ["<t>一</t>", "<r><t>二</t></r><r><t>三</t></r>"];
      try {
        return await readData(`<row r="1">${cells.join("")}</row>`, { strings });
      } catch (error) {
        return error;
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(anyCell, { maxLength: 6 }), async (cells) => {
        const addressed = cells.map((cell, column) => ({ ...cell, address: cellAddress({ row: 0, column }) }));
        const plain = addressed.map(({ address, style, type, value }) => {
          const start = `<c r="${address}"${style === undefined ? "" : ` s="${String(style)}"`}`;
          const typed = `${start}${type === undefined ? "" : ` t="${type}"`}`;
          return value === undefined ? `${typed}/>` : `${typed}><v>${value}</v></c>`;
        });
        const other = addressed.map(({ address, style, type, value }) => {
          const typed = type === undefined ? "<c" : `<c t='${type}'`;
          const start = `${typed} s = '${String(style ?? 0)}' r="${address}" >`;
          return `${start}${value === undefined ? "" : `<v >${value}</v >`}</c >`;
        });
        expect(await readOr(plain)).toEqual(await readOr(other));
      }),
    );
  });

  test.each([
    ["a format only", '<c r="A1" s="3"/>'],
    ["an empty value", '<c r="A1"><v/></c>'],
    ["white space for a number", '<c r="A1"><v> </v></c>'],
    ["a formula that was never calculated", '<c r="A1"><f>B1</f></c>'],
  ])("is none for %s", async (_, cell) => {
    expect((await readData(`<row r="1">${cell}</row>`)).rows).toEqual([]);
  });

  test("comes from the shared strings, without phonetic runs", async () => {
    const strings = [
      "<t>施策名</t>",
      '<t xml:space="preserve"> 進捗 </t><rPh sb="1" eb="3"><t>シンチョク</t></rPh><phoneticPr fontId="1"/>',
      "<r><t>警</t></r><r><rPr><b/></rPr><t>察庁</t></r><rPh sb='0' eb='1'><t>ケイ</t></rPh>",
      "<t>1行目_x000D_\n2行目</t>",
      "<t/>",
      '<t>施策</t><phoneticPr fontId="1" type="noConversion"/>',
      "<t>𠮷野</t>",
      "<t>A&amp;B</t>",
    ];
    const cells = strings.map((_, at) => `<c t="s"><v>${String(at)}</v></c>`).join("");
    const sheet = await readData(`<row>${cells}</row>`, { strings });
    expect(valuesOf(sheet)).toEqual([["施策名", " 進捗 ", "警察庁", "1行目\r\n2行目", "", "施策", "𠮷野", "A&B"]]);
    expect([...sheet.guardedCells]).toEqual([[keyOf("C1"), "rich-text"]]);
  });

  test("is the same text however its phonetic runs are written", async () => {
    const runs = [
      '<rPh sb="0" eb="2"><t>シサク</t></rPh><rPh sb="2" eb="3"><t>メイ</t></rPh><phoneticPr fontId="1"/>',
      "<rPh eb='2' sb='0'><t>シサク</t></rPh>",
      '<rPh sb="0" eb="2"><t>シサ&#12463;</t></rPh><phoneticPr fontId="1"></phoneticPr>',
    ];
    const cells = runs.map((_, at) => `<c t="s"><v>${String(at)}</v></c>`).join("");
    const sheet = await readData(`<row>${cells}</row>`, { strings: runs.map((run) => `<t>施策名</t>${run}`) });
    expect(valuesOf(sheet)).toEqual([["施策名", "施策名", "施策名"]]);
    expect(sheet.guardedCells.size).toBe(0);
  });

  test.each(["<rPh sb='0' eb='1'><t>A & B</t></rPh>", '<rPh sb="0" eb="1"><t>シ\u0001</t></rPh>'])(
    "is refused with damaged phonetic runs: %j",
    async (run) => {
      const strings = [`<t>施策</t>${run}`];
      expect(await problemOf(readData(`<row><c t="s"><v>0</v></c></row>`, { strings }))).toMatchObject({
        code: "damaged",
      });
    },
  );
});

describe("what is read without the parser", () => {
  const strings = [
    "<t>施策名</t>",
    '<t xml:space="preserve"> 進捗 </t><rPh sb="1" eb="3"><t>シンチョク</t></rPh><phoneticPr fontId="1" type="x"/>',
    "<t>a_x000D_\nb</t>",
  ];
  const rows =
    '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>-1.5E-3</v></c></row>' +
    '<row r="3" hidden="1"><c r="B3" s="2"/><c r="C3" t="s"><v>0</v></c><c r="D3" t="n"><v>12</v></c></row>';
  /** Characters that break something somewhere. */
  const character = fc.constantFrom(
    ...Array.from("<>&\"'/ =\r\n\t\u0001\uFFFE𠮷策1;abnrstv"),
    "&lt;",
    "<!---->",
    "]]>",
  );
  const edit = fc.record({ at: fc.nat(), removed: fc.nat(2), added: fc.array(character, { maxLength: 2 }) });
  const edited = (text: string, { at, removed, added }: { at: number; removed: number; added: string[] }): string => {
    const from = at % text.length;
    return text.slice(0, from) + added.join("") + text.slice(from + removed);
  };
  const readOr = async (data: string, texts: readonly string[]): Promise<unknown> => {
    try {
      return await readData(data, { strings: texts });
    } catch (error) {
      return error;
    }
  };

  test("is read or refused as the parser does it, wherever something is changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 2 }), fc.boolean(), async (edits, isInStrings) => {
        const separator = "|";
        const before = isInStrings ? strings.join(separator) : rows;
        const after = edits.reduce(edited, before);
        const data = isInStrings ? rows : after;
        const texts = isInStrings ? after.split(separator) : strings;
        // White space that means nothing, and with which nothing is plain.
        const other = { data: data.replaceAll("<c ", "<c  "), texts: texts.map((text) => `\n${text}`) };
        expect(await readOr(data, texts)).toEqual(await readOr(other.data, other.texts));
      }),
      { numRuns: 150 },
    );
  });

  test("is refused where an attribute comes twice", async () => {
    const twice = ['<t>施策</t><phoneticPr fontId="1" fontId="1"/>'];
    const data = '<row><c t="s"><v>0</v></c></row>';
    expect(await problemOf(readData(data, { strings: twice }))).toMatchObject({ code: "damaged" });
  });
});

describe("a cell's value must not be overwritten", () => {
  test.each<[string, string, [string, string][]]>([
    ["one with a formula", '<c r="B1"><f>1+1</f><v>2</v></c>', [["B1", "formula"]]],
    ["one of a shared formula", '<c r="B1"><f t="shared" si="0"/><v>2</v></c>', [["B1", "formula"]]],
    [
      "all that an array formula fills",
      '<c r="A1" t="str"><f t="array" ref="A1:B2">C1:D2</f><v>a</v></c><c r="B1" t="str"><v>b</v></c><c r="C1"><v>1</v></c>' +
        '</row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c>',
      [
        ["A1", "formula"],
        ["B1", "formula"],
        ["A2", "formula"],
      ],
    ],
    [
      "one of mixed formats",
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      [["A1", "rich-text"]],
    ],
    ["not one in a single run without a format", '<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>', []],
  ])("%s", async (_, cells, expected) => {
    const { guardedCells } = await readData(`<row r="1">${cells}</row>`);
    expect([...guardedCells]).toEqual(expected.map(([address, reason]) => [keyOf(address), reason]));
  });
});
