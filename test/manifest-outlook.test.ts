import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { developmentBase } from "../tools/webpack/manifest.js";
import { parsed, pngSize, type Element } from "./manifest-elements.ts";
import { MailboxDouble } from "./surfaces/outlook/mailbox-double.ts";

const elements = parsed(readFileSync("manifest.outlook.xml", "utf8"));

function named(...names: readonly string[]): Element[] {
  return elements.filter(({ name }) => names.includes(name));
}

function values(attribute: string, from = elements): string[] {
  return from.flatMap(({ attributes }) => attributes[attribute] ?? []);
}

describe("the manifest for Outlook", () => {
  test("is an add-in of its own", () => {
    const excel = parsed(readFileSync("manifest.xml", "utf8"));
    const id = (of: readonly Element[]): string | undefined => of.find(({ name }) => name === "Id")?.text;
    expect(id(elements)).toMatch(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u);
    expect(id(elements)).not.toBe(id(excel));
  });

  test("names every resource that it uses, and uses each", () => {
    const resources = values("id", named("bt:Image", "bt:Url", "bt:String"));
    const used = new Set(values("resid"));
    expect([...used].toSorted()).toEqual(resources.toSorted());
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
  });

  test("answers the two events by functions that there are, and asks before it holds a message back", async () => {
    const events = named("LaunchEvent").map(({ attributes }) => [
      attributes.Type,
      attributes.FunctionName,
      attributes.SendMode,
    ]);
    expect(events).toEqual([
      ["OnMessageAttachmentsChanged", "onMessageAttachmentsChanged", undefined],
      ["OnMessageSend", "onMessageSend", "PromptUser"],
    ]);
    const double = new MailboxDouble([]);
    Object.assign(globalThis, { Office: double.office() });
    await import("../src/surfaces/outlook/main.ts");
    for (const [, name] of events) expect(double.isAssociated(name ?? "")).toBe(true);
  });

  test("has one file for the runtime without a browser, and a page for the others", () => {
    const urls = new Map(named("bt:Url").map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
    const [runtime] = named("Runtime");
    const [override] = named("Override").filter(({ attributes }) => attributes.type === "javascript");
    expect(urls.get(runtime?.attributes.resid ?? "")).toBe(`${developmentBase}/outlook.html`);
    expect(urls.get(override?.attributes.resid ?? "")).toBe(`${developmentBase}/outlook.js`);
  });

  test("needs Mailbox 1.12, and the right to the message that is written and no other", () => {
    expect(values("DefaultMinVersion", named("bt:Sets"))).toEqual(["1.12"]);
    expect(named("Permissions")[0]?.text).toBe("ReadWriteItem");
    expect(named("AppDomain")).toEqual([]);
    const addresses = values("DefaultValue").filter((value) => value.includes("://"));
    expect(addresses.filter((address) => !address.startsWith(`${developmentBase}/`))).toEqual([]);
  });

  test("has icons of the sizes that Outlook asks for", () => {
    for (const [name, size] of [
      ["IconUrl", 64],
      ["HighResolutionIconUrl", 128],
    ] as const) {
      const [address = ""] = values("DefaultValue", named(name));
      expect(pngSize(path.join(".", new URL(address).pathname))).toEqual([size, size]);
    }
  });
});
