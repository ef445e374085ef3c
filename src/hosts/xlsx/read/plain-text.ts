const escaped = /_x([0-9A-Fa-f]{4})_/gu;

/** Decodes the escapes of characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function plainText(text: string): string {
  return text.includes("_x")
    ? text.replaceAll(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
