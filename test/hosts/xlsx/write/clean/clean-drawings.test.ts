import { describe, expect, test } from "@jest/globals";
import { readContents, readXlsx } from "../../../../../src/hosts/xlsx/index.ts";
import { pngWith } from "../../pictures.ts";
import {
  mainNamespace,
  packageNamespace,
  partText,
  relationshipList,
  relationshipNamespace,
  storedParts,
  workbookParts,
  type Parts,
} from "../../packages.ts";
import { cleaned, data } from "./cleaned.ts";

const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

function anchor(row: number, inside: string): string {
  const marker = (name: string, at: number): string =>
    `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(at)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${marker("from", row)}${marker("to", row + 1)}${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const chartFrame = (id: string): string =>
  `<xdr:graphicFrame macro=""><a:graphic><a:graphicData><c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const picture = (embed: string, more = ""): string =>
  `<xdr:pic macro="[0]!秘密"><xdr:nvPicPr><xdr:cNvPr id="9" name="図" descr="C:\\機密\\図.png"${more}/></xdr:nvPicPr><xdr:blipFill><a:blip ${embed}/></xdr:blipFill></xdr:pic>`;

const chart = (formula: string): string =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:ser><c:val><c:numRef><c:f>${formula}</c:f><c:numCache><c:pt idx="0"><c:v>42</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:plotArea></c:chart><c:printSettings><c:headerFooter>機密</c:headerFooter></c:printSettings></c:chartSpace>`;

function withDrawing(inside: string): Parts {
  return {
    ...workbookParts({ sheets: [`${data}<drawing r:id="rId1"/>`] }),
    "xl/drawings/drawing1.xml": `<xdr:wsDr ${drawingNamespaces}>${inside}</xdr:wsDr>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipList([
      ["rId1", `${relationshipNamespace}/drawing`, "../drawings/drawing1.xml"],
    ]),
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationshipNamespace}/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="${relationshipNamespace}/chart" Target="../charts/chart2.xml"/><Relationship Id="rId3" Type="${relationshipNamespace}/image" Target="../media/image1.png"/><Relationship Id="rId4" Type="${relationshipNamespace}/image" Target="file:///C:/機密.png" TargetMode="External"/></Relationships>`,
    "xl/charts/chart1.xml": chart("Sheet1!$A$1:$A$9"),
    "xl/charts/chart2.xml": chart("[1]台帳!$A$1"),
    "xl/media/image1.png": new Uint8Array([1, 2, 3]),
  };
}

describe("a drawing", () => {
  test("keeps charts over cells that stay and pictures in the file, and nothing of other files, macros and paths", async () => {
    const parts = withDrawing(
      anchor(0, chartFrame("rId1")) +
        anchor(2, chartFrame("rId2")) +
        anchor(4, picture('r:embed="rId3"')) +
        anchor(6, picture('r:link="rId4"')),
    );
    const copy = await cleaned(parts);
    const names = [...(await storedParts(copy)).keys()];
    expect(names).toEqual(expect.arrayContaining(["xl/charts/chart1.xml", "xl/media/image1.png"]));
    expect(names).not.toContain("xl/charts/chart2.xml");
    const drawing = await partText(copy, "xl/drawings/drawing1.xml");
    expect(drawing.match(/<xdr:twoCellAnchor>/gu)).toHaveLength(2);
    expect(drawing).not.toMatch(/機密|秘密/u);
    const text = await partText(copy, "xl/charts/chart1.xml");
    expect(text).toContain("<c:v>42</c:v>");
    expect(text).not.toContain("機密");
  });

  test("keeps a picture without what it says of itself", async () => {
    const drawn = withDrawing(anchor(4, picture('r:embed="rId3"')));
    const copy = await cleaned({ ...drawn, "xl/media/image1.png": pngWith("34.6N 135.5E") });
    const file = await readXlsx(copy);
    expect(await file.container.bytes("xl/media/image1.png")).toEqual(pngWith(undefined));
    expect((await readContents(file)).extras).toEqual([]);
  });

  test("moves with the rows above it, shows only cells that stay, and remembers no values that went", async () => {
    const copy = await cleaned(withDrawing(anchor(1, chartFrame("rId1")) + anchor(4, picture('r:embed="rId3"'))), {
      removedRows: [1, 2],
    });
    const drawing = await partText(copy, "xl/drawings/drawing1.xml");
    expect(drawing.match(/<xdr:row>(\d+)/gu)).toEqual(["<xdr:row>2", "<xdr:row>3"]);
    expect([...(await storedParts(copy)).keys()]).not.toContain("xl/charts/chart1.xml");
    const other = await cleaned(withDrawing(anchor(5, chartFrame("rId1"))), { removedRows: [1, 2] });
    const text = await partText(other, "xl/charts/chart1.xml");
    expect(text).toContain("Sheet1!$A$1:$A$7");
    expect(text).not.toContain("42");
  });

  test("has no extension that leads to a part which does not go along, and the picture all the same", async () => {
    const effect =
      '<a:extLst><a:ext uri="{A}"><a:imgLayer r:embed="rId9"/></a:ext><a:ext uri="{B}"><a:keep/></a:ext></a:extLst>';
    const parts = withDrawing(
      anchor(
        0,
        picture('r:embed="rId3"').replace('<a:blip r:embed="rId3"/>', `<a:blip r:embed="rId3">${effect}</a:blip>`),
      ),
    );
    const drawing = await partText(await cleaned(parts), "xl/drawings/drawing1.xml");
    expect(drawing).toContain(
      '<a:blip r:embed="rId3"><a:extLst><a:ext uri="{B}"><a:keep/></a:ext></a:extLst></a:blip>',
    );
  });

  test("has no controls, slicers and ink, and hidden shapes only where they are shown", async () => {
    const alternative = (requires: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="${requires}"><xdr:sp macro="" textlink=""/></mc:Choice></mc:AlternateContent>`;
    const parts = withDrawing(
      anchor(0, alternative("a14")) +
        anchor(1, alternative("cx1")) +
        anchor(2, '<xdr:contentPart r:id="rId9"/>') +
        anchor(3, picture('r:embed="rId3"', ' hidden="1"')),
    );
    const [removed, shown] = [await cleaned(parts), await cleaned(parts, {}, "show")];
    const anchors = async (bytes: Uint8Array): Promise<number> =>
      (await partText(bytes, "xl/drawings/drawing1.xml")).match(/<xdr:twoCellAnchor>/gu)?.length ?? 0;
    expect([await anchors(removed), await anchors(shown)]).toEqual([1, 2]);
    expect(await partText(shown, "xl/drawings/drawing1.xml")).toContain('hidden="0"');
  });
});

test("a sheet that only holds a chart leads to no printer, and is not selected beside another", async () => {
  const parts = workbookParts({
    sheets: [`<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${data}`],
  });
  const office = relationshipNamespace;
  const chartsheet = `<chartsheet xmlns="${mainNamespace}" xmlns:r="${office}"><sheetPr codeName="Chart1"/><sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"/></sheetViews><sheetProtection password="CC1A"/><pageSetup orientation="landscape" r:id="rId2"/><drawing r:id="rId1"/></chartsheet>`;
  const withChart = {
    ...parts,
    ...withDrawing(anchor(0, chartFrame("rId1"))),
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '<sheet name="図" sheetId="9" r:id="rIdC"/></sheets>',
    ),
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rIdC" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/chartsheets/sheet1.xml": chartsheet,
    "xl/chartsheets/_rels/sheet1.xml.rels": relationshipList([
      ["rId1", `${office}/drawing`, "../drawings/drawing1.xml"],
      ["rId2", `${office}/printerSettings`, "../printerSettings/printerSettings1.bin"],
    ]),
  };
  const text = await partText(await cleaned(withChart), "xl/chartsheets/sheet1.xml");
  expect(text).toContain(
    '<sheetViews><sheetView zoomScale="90" workbookViewId="0"/></sheetViews><pageSetup orientation="landscape"/><drawing r:id="rId1"/></chartsheet>',
  );
});
