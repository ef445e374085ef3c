/** The API sets that are asked for; the newest that this product knows of is 1.20. */
const newestApiSet = 21;

/** What is told of this Excel with the result of a self-check: the host, the platform, the version, the API sets. */
export function environment(): readonly string[] {
  // Hosts differ in what they tell of themselves, which the types do not know.
  const { diagnostics, displayLanguage } = Office.context as Partial<Office.Context>;
  const sets = Array.from({ length: newestApiSet }, (_, minor) => `1.${String(minor + 1)}`);
  const supported = sets.filter((set) => Office.context.requirements.isSetSupported("ExcelApi", set));
  return [
    `host: ${diagnostics ? String(diagnostics.host) : "unknown"}`,
    `platform: ${diagnostics ? String(diagnostics.platform) : "unknown"}`,
    `version: ${diagnostics?.version ?? "unknown"}`,
    `language: ${displayLanguage ?? "unknown"}`,
    `ExcelApi: ${supported.at(-1) ?? "none"}`,
  ];
}
