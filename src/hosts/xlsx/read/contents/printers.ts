import type { ReadablePackage } from "../../readable-package.ts";
import type { Relationship } from "../relationships.ts";

/** Bytes of the printer's name, with which the settings begin (DEVMODEW of the Windows GDI, dmDeviceName). */
const nameBytes = 64;

/** The names of the printers for which a sheet was set up. Settings that are none of Windows tell none. */
export async function printerNames(container: ReadablePackage, ofSheet: readonly Relationship[]): Promise<string[]> {
  const names: string[] = [];
  for (const { kind, target } of ofSheet) {
    if (kind !== "printerSettings" || !container.has(target)) continue;
    const bytes = await container.bytes(target);
    const [name = ""] = new TextDecoder("utf-16le").decode(bytes.subarray(0, nameBytes)).split("\0");
    if (/^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]+$/u.test(name) && !name.includes("<?xml")) names.push(name);
  }
  return names;
}
