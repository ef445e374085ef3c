import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ribbonCommands } from "../src/surfaces/excel/commands/ribbon-commands.ts";
import { developmentBase, manifestFor } from "../tools/webpack/manifest.js";
import { parsed, pngSize, type Element } from "./manifest-elements.ts";

/** What Microsoft's validator checks on its server, and the dangling ids that it does not see. */

const xml = readFileSync("manifest.xml", "utf8");
const elements = parsed(xml);

function named(...names: readonly string[]): Element[] {
  return elements.filter(({ name }) => names.includes(name));
}

function values(attribute: string, from = elements): string[] {
  return from.flatMap(({ attributes }) => attributes[attribute] ?? []);
}

describe("the manifest", () => {
  const resources = values("id", named("bt:Image", "bt:Url", "bt:String"));

  test("names every resource once, in 32 characters at most, and uses each", () => {
    expect(new Set(resources).size).toBe(resources.length);
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
    const used = new Set(values("resid"));
    expect([...used].filter((id) => !resources.includes(id))).toEqual([]);
    expect(resources.filter((id) => !used.has(id))).toEqual([]);
  });

  test("has the sizes of icons that Office asks for, each a PNG of that size", () => {
    const images = new Map(named("bt:Image").map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
    const sized = elements.filter(({ name, attributes }) => name === "bt:Image" && attributes.size !== undefined);
    expect(sized.map(({ attributes }) => Number(attributes.size))).toEqual(Array(6).fill([16, 32, 80]).flat());
    const files = [
      ...sized.map(({ attributes }) => [images.get(attributes.resid ?? ""), Number(attributes.size)] as const),
      [named("IconUrl")[0]?.attributes.DefaultValue, 32] as const,
      [named("HighResolutionIconUrl")[0]?.attributes.DefaultValue, 64] as const,
    ];
    for (const [address, size] of files) {
      expect(pngSize(path.join(".", new URL(address ?? "").pathname))).toEqual([size, size]);
    }
  });

  test("speaks Japanese, and English where Office does", () => {
    expect(named("DefaultLocale")[0]?.text).toBe("ja-JP");
    const overrides = named("Override", "bt:Override");
    expect(new Set(values("Locale", overrides))).toEqual(new Set(["en-US"]));
    const guide = named("bt:Url").filter(({ attributes }) => attributes.id === "Guide.Url");
    const said = named("bt:String", "DisplayName", "Description", "SupportUrl");
    expect(overrides).toHaveLength([...said, ...guide].filter(({ attributes }) => "DefaultValue" in attributes).length);
    expect(values("Value", overrides).filter((text) => /[^\x20-\x7e]/u.test(text))).toEqual([]);
  });

  test("keeps to the lengths that Office shows", () => {
    const [name] = values("DefaultValue", named("DisplayName"));
    const [description] = values("DefaultValue", named("Description"));
    expect(name?.length).toBeLessThanOrEqual(125);
    expect(description?.length).toBeLessThanOrEqual(250);
    const strings = named("bt:String", "bt:Override").flatMap(
      ({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? [],
    );
    expect(strings.filter((text) => text.length > 250)).toEqual([]);
  });

  test("loads nothing but https, from one place", () => {
    const addresses = values("DefaultValue").filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith(`${developmentBase}/`))).toEqual([]);
  });

  test("asks for Excel's API 1.12 and the right to write the workbook, for no more", () => {
    const sets = named("Set", "bt:Set").map(
      ({ attributes }) => `${attributes.Name ?? ""} ${attributes.MinVersion ?? ""}`,
    );
    expect(sets).toEqual(["ExcelApi 1.12", "ExcelApi 1.12"]);
    expect(named("Permissions")[0]?.text).toBe("ReadWriteDocument");
    expect(values("Name", named("Host")).concat(values("xsi:type", named("Host")))).toEqual(["Workbook", "Workbook"]);
    expect(named("AppDomain")).toEqual([]);
  });

  test("calls the commands that there are", () => {
    expect(named("FunctionName").map(({ text }) => text)).toEqual(Object.keys(ribbonCommands));
  });
});

describe("the manifest for another server", () => {
  test("has its addresses there, whatever ends the base", () => {
    for (const base of ["https://intra.example.go.jp/shinchoku", "https://intra.example.go.jp/shinchoku/"]) {
      const written = manifestFor(xml, base);
      expect(written).not.toContain("localhost");
      expect(written).toContain('"https://intra.example.go.jp/shinchoku/pane.html"');
    }
  });

  test("is refused for anything but https, and for what would break the XML", () => {
    for (const base of ["http://intra.example.go.jp", "intra.example.go.jp", 'https://a"b', "https://a b", ""]) {
      expect(() => manifestFor(xml, base)).toThrow("https");
    }
  });
});
