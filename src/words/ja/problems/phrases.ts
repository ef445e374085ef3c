import type { Catalogue } from "../../catalogue.ts";

export const list = (values: readonly string[]): string => values.map((value) => `「${value}」`).join("、");
/** ファイルの呼び方。名前の後には空白を置く。 */
export const fileName: Catalogue["fileName"] = (name) => (name === undefined ? "このブック" : `${name} `);
export const unchanged = "ブックは変更していません。";
export const originalKept = "元のファイルは変更していません。";
