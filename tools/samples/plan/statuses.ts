import type { StatusCode } from "./measure.ts";

/** The official labels of the report of 3 October 2007. */
export const statusLabels: Readonly<Record<StatusCode, string>> = {
  done: "既に実施済み",
  "on-track": "既に具体的な検討や実施に向けた準備を進めており、年度内（又は予定内）に実施できる予定",
  "to-start": "今後具体的な検討や実施に向けた作業を開始する予定だが、年度内（同上）に実施できる見込み",
  unknown: "現時点では、年度内（同上）に実施できるかどうか不明",
};
