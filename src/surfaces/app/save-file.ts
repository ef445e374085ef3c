/** Hands bytes to the user as a file. */
export type Save = (bytes: Uint8Array, name: string) => void;

/** What a file is, by the end of its name. */
const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  eml: "message/rfc822",
  zip: "application/zip",
  jsonl: "application/jsonl; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** Hands bytes to the user as a download of the browser. */
export const saveFile: Save = (bytes, name) => {
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};
