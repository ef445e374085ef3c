import {
  contentTypePrefix,
  mainNamespace,
  packageNamespace,
  packageOf,
  relationshipList,
  relationshipNamespace,
  workbookParts,
  worksheet,
  type Parts,
} from "../packages.ts";

/** Words that stand in the workbook only where nobody sees them. None may be in the bytes of a clean copy. */
export const secrets = {
  author: "内閣花子",
  editor: "総務太郎",
  company: "株式会社見積",
  property: "決裁番号四二",
  note: "内部向けの覚え",
  thread: "財務と要調整",
  path: "機密台帳",
  hiddenSheet: "査定の本音",
  hiddenRow: "取り下げた施策",
  hiddenColumn: "非公開の評価",
  filtered: "絞り込みで隠れた施策",
  unseen: "見えない値",
  orphan: "消したはずの文",
  cached: "控えだけにある値",
  printer: "prn01",
  scenario: "強気の想定",
  vba: "VBA の中身",
  customXml: "画面に出ないデータ",
  thumbnail: "縮小画像の中身",
  embedded: "埋め込んだ文書",
  viewOwner: "ビューの持ち主",
  name: "隠した名前の定数",
} as const;

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const thread = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Texts of the cells, shared by number; the last is shown by no cell any more. */
const strings = [
  ...["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "評価"],
  ...["統一基準の見直し", "内閣官房", "既に実施済み", "平成19年6月に見直しを行い、公表した。"],
  ...[secrets.hiddenRow, secrets.filtered, secrets.hiddenColumn, secrets.hiddenSheet, secrets.orphan],
];

function shared(cell: string, text: string, style = 0): string {
  const number = strings.indexOf(text);
  return `<c r="${cell}" s="${String(style)}" t="s"><v>${String(number)}</v></c>`;
}

function measure(row: number, name: string, attributes = ""): string {
  const at = String(row);
  return (
    `<row r="${at}"${attributes}><c r="A${at}"><v>${String(row - 1)}</v></c>${shared(`B${at}`, name)}` +
    `${shared(`C${at}`, "内閣官房")}${shared(`D${at}`, "既に実施済み")}` +
    `${shared(`E${at}`, "平成19年6月に見直しを行い、公表した。")}${shared(`F${at}`, secrets.hiddenColumn)}</row>`
  );
}

const header = strings
  .slice(0, 6)
  .map((text, at) => shared(`${"ABCDEF".charAt(at)}1`, text))
  .join("");

/** The sheet with the measures; one of its formulas has the result given. */
const progress = (result: string): string =>
  worksheet(
    '<sheetPr codeName="Sheet1"/><sheetViews><sheetView workbookViewId="0" topLeftCell="A3"><selection activeCell="C4" sqref="C4"/></sheetView></sheetViews>' +
      '<cols><col min="6" max="6" width="9" hidden="1"/></cols><sheetData>' +
      `<row r="1">${header}</row>${measure(2, "統一基準の見直し")}` +
      measure(3, secrets.hiddenRow, ' hidden="1"').replaceAll('"A3"><v>2<', '"A3"><v>2<') +
      measure(4, secrets.filtered, ' hidden="1"') +
      '<row r="7"><c r="A7" s="1" t="inlineStr"><is><t>' +
      `${secrets.unseen}</t></is></c><c r="B7" s="2"><v>42</v></c><c r="C7" s="3"><v>5</v></c>` +
      `<c r="D7"><f>[1]集計!A1</f><v>7</v></c><c r="E7"><f>1+1</f>${result}</c><c r="F7" t="e"><v>#REF!</v></c></row></sheetData>` +
      '<sheetProtection password="CC1A" sheet="1"/>' +
      `<scenarios><scenario name="${secrets.scenario}" user="${secrets.editor}"><inputCells r="A2" val="9"/></scenario></scenarios>` +
      '<autoFilter ref="A3:F4"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
      '<customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}"/></customSheetViews>' +
      '<conditionalFormatting sqref="A2:A4"><cfRule type="expression" priority="1"><formula>LEN("shinchoku:error")&gt;0</formula></cfRule></conditionalFormatting>' +
      `<pageSetup orientation="landscape" r:id="rId3"/><headerFooter><oddHeader>&amp;L&amp;Z&amp;F&amp;R${secrets.author}</oddHeader></headerFooter>` +
      '<drawing r:id="rId6"/><legacyDrawing r:id="rId2"/>',
  );

const hidden = worksheet(`<sheetData><row r="1">${shared("A1", secrets.hiddenSheet)}</row></sheetData>`);

const styles =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode=";;;"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="ＭＳ Ｐゴシック"/></font>' +
  '<font><sz val="11"/><color rgb="FFFFFFFF"/><name val="ＭＳ Ｐゴシック"/></font><font><sz val="4"/><name val="ＭＳ Ｐゴシック"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** A file that names a printer as Windows does. */
function printerSettings(): Uint8Array {
  const bytes = new Uint8Array(220);
  const name = `\\\\${secrets.printer}\\12F`;
  Array.from(name).forEach((character, at) => {
    bytes.set([character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8], at * 2);
  });
  return bytes;
}

function external(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/relationships/${kind}" Target="${target}" TargetMode="External"/>`;
}

/** All that stands beside the worksheets. */
const others: Parts = {
  "xl/comments1.xml":
    `<comments xmlns="${mainNamespace}"><authors><author>${secrets.author}</author><author>tc={1}</author></authors><commentList>` +
    `<comment ref="B2" authorId="0"><text><r><t>${secrets.note}</t></r></text></comment>` +
    '<comment ref="B3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${thread}"><threadedComment ref="B3" dT="2020-01-01T00:00:00" personId="{P}" id="{T}"><text>${secrets.thread}</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `<personList xmlns="${thread}"><person displayName="${secrets.editor}" id="{P}" userId="x" providerId="None"/></personList>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="${secrets.note}"/></xml>`,
  "xl/drawings/drawing1.xml":
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
    '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="図形" hidden="1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  "xl/printerSettings/printerSettings1.bin": printerSettings(),
  "xl/externalLinks/externalLink1.xml":
    `<externalLink xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><externalBook r:id="rId1"><sheetNames><sheetName val="集計"/></sheetNames>` +
    `<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${secrets.cached}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="${packageNamespace}/relationships">${external("rId1", "externalLinkPath", `file:///C:/${secrets.path}.xlsx`)}</Relationships>`,
  "xl/connections.xml": `<connections xmlns="${mainNamespace}"><connection id="1" name="${secrets.path}への接続" type="1" refreshedVersion="3"><dbPr connection="DSN=${secrets.path}"/></connection></connections>`,
  "xl/vbaProject.bin": new TextEncoder().encode(secrets.vba),
  "xl/embeddings/document1.docx": new TextEncoder().encode(secrets.embedded),
  "customXml/item1.xml": `<秘密 xmlns="urn:x">${secrets.customXml}</秘密>`,
  "docProps/thumbnail.jpeg": new TextEncoder().encode(secrets.thumbnail),
  "docProps/core.xml":
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:creator>${secrets.author}</dc:creator><cp:lastModifiedBy>${secrets.editor}</cp:lastModifiedBy><dc:title> </dc:title></cp:coreProperties>`,
  "docProps/app.xml": `<Properties xmlns="${office}/extended-properties"><Application>Microsoft Excel</Application><Company>${secrets.company}</Company></Properties>`,
  "docProps/custom.xml":
    `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">` +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="決裁"><vt:lpwstr>${secrets.property}</vt:lpwstr></property>` +
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="shinchoku.seal"><vt:lpwstr>x</vt:lpwstr></property></Properties>',
};

/** Adds elements to a part of relationships. */
function linked(
  relationships: string,
  ...links: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const elements = links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return relationships.replace("</Relationships>", `${elements.join("")}</Relationships>`);
}

/**
 * A macro workbook with nearly everything that a person would not want to send. One formula has no result unless one is
 * given.
 */
export async function embarrassingWorkbook(result = ""): Promise<Uint8Array> {
  const parts = workbookParts({
    sheets: ["", ""],
    names: ["施策", "内部"],
    strings: strings.map((text) => `<t>${text}</t>`),
    styles,
    beforeSheets: `<fileSharing userName="${secrets.editor}"/><workbookPr codeName="ThisWorkbook"/><workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>`,
    behindSheets:
      '<externalReferences><externalReference r:id="rIdE"/></externalReferences><definedNames>' +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">施策!$A$1:$F$4</definedName><definedName name="外部">[1]集計!$A$1</definedName>` +
      `<definedName name="無効">#REF!$A$1</definedName><definedName name="密" hidden="1">"${secrets.name}"</definedName>` +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">施策!$A$3:$F$4</definedName>' +
      '<definedName name="_shinchoku" localSheetId="1" hidden="1">"x"</definedName><definedName name="内部の値">内部!$A$1</definedName></definedNames>' +
      `<customWorkbookViews><customWorkbookView name="${secrets.viewOwner}" guid="{00000000-0000-0000-0000-000000000001}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews>`,
  });
  const relationships = parts["xl/_rels/workbook.xml.rels"] ?? "";
  return packageOf({
    ...parts,
    ...others,
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "")
      .replace(`${contentTypePrefix}.sheet.main+xml`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
      .replace(
        "</Types>",
        '<Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
          '<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="docx" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document"/>' +
          `<Override PartName="/xl/comments1.xml" ContentType="${contentTypePrefix}.comments+xml"/>` +
          `<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="${contentTypePrefix}.externalLink+xml"/>` +
          `<Override PartName="/xl/connections.xml" ContentType="${contentTypePrefix}.connections+xml"/>` +
          '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
          '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
          '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
          '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
      ),
    "_rels/.rels": linked(
      parts["_rels/.rels"] ?? "",
      ["rId2", `${packageNamespace}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${office}/relationships/extended-properties`, "docProps/app.xml"],
      ["rId4", `${office}/relationships/custom-properties`, "docProps/custom.xml"],
      ["rId5", `${packageNamespace}/relationships/metadata/thumbnail`, "docProps/thumbnail.jpeg"],
    ),
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace('name="内部" ', 'name="内部" state="veryHidden" '),
    "xl/_rels/workbook.xml.rels": linked(
      relationships,
      ["rIdE", `${office}/relationships/externalLink`, "externalLinks/externalLink1.xml"],
      ["rIdC", `${office}/relationships/connections`, "connections.xml"],
      ["rIdV", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["rIdP", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
      ["rIdX2", `${office}/relationships/customXml`, "../customXml/item1.xml"],
    ),
    "xl/worksheets/sheet1.xml": progress(result),
    "xl/worksheets/sheet2.xml": hidden,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipList([
      ["rId1", `${office}/relationships/comments`, "../comments1.xml"],
      ["rId2", `${office}/relationships/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ["rId3", `${office}/relationships/printerSettings`, "../printerSettings/printerSettings1.bin"],
      [
        "rId4",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
      ["rId5", `${office}/relationships/package`, "../embeddings/document1.docx"],
      ["rId6", `${office}/relationships/drawing`, "../drawings/drawing1.xml"],
    ]),
  });
}
