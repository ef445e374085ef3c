import type { Field, Schema } from "../../schema/schema.ts";
import { headerNamesOf } from "../header-names.ts";

/** A line that begins with the name of a field in brackets, and what stands behind it. */
export interface LabelledLine {
  readonly field: Field;
  readonly rest: string;
}

/** Brackets of any kind that set a label apart; 「」 and () are left out, since sentences begin with them. */
const label = /^[【［[〔〖《〈＜<]([^】］\]〕〗》〉＞>]{1,20})[】］\]〕〗》〉＞>]\s*[:：]?\s*(.*)$/u;

/** Finds the label of a line: `【施策名】 …`. The words are those of a table's header, so that all their aliases do. */
export function publishedLabelReader(schema: Schema): (text: string) => LabelledLine | undefined {
  const names = headerNamesOf(schema, []);
  return (text) => {
    const [, word = "", rest = ""] = label.exec(text) ?? [];
    const found = word === "" ? undefined : names.find([word]);
    return found && { field: found.field, rest };
  };
}
