import type { Table } from "../../reading/table.ts";
import { fieldNames } from "../../schema/schema.ts";

const ahead = /今後|予定|対応|対策|方針|見通し|next|plan/iu;

/** Whether the column of reasons is headed for what is to come, too: 未措置の理由・今後の予定. */
export function reasonsTellOutlook({ columns }: Table): boolean {
  return columns.some(({ field, header }) => field?.name === fieldNames.reason && ahead.test(header));
}
