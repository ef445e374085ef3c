import { formatNumber } from "../format-number.ts";
import type { ReviewWords } from "../findings-words.ts";
import { findingsSheet } from "./words.ts";

/** 指摘を確認済みとする言葉。 */
export const review: ReviewWords = {
  confirmed: "確認済み",
  offer: "確認済みにする",
  heading: "この指摘を確認済みにします",
  reason: "理由",
  reasons: [
    "担当課に確認し、記載のとおりで差し支えない",
    "計画の記載に合わせている",
    "次回の報告で改める",
    "様式の都合による",
  ],
  about:
    "「検査結果」シートの「対応」と「理由」の欄に記録され、次の検査からは件数に数えません。値が変わると未対応に戻ります。",
  decide: { confirmed: "確認済みにする", "not-applicable": "対象外にする" },
  back: "やめる",
  reopen: "未対応に戻す",
  decided: ({ decision, reason }) => `${findingsSheet.decisions[decision]}${reason === "" ? "" : `（${reason}）`}`,
  keys: {
    heading: "キー操作",
    lines: [
      "↑ ↓（又は P、N）：前後の指摘へ",
      "Home、End：最初と最後の指摘へ",
      "← →：見出しへ、折りたたむ、開く",
      "Enter：セルを選択する",
      "F：直す",
      "C：確認済みにする",
      "Esc：開いた欄を閉じる",
      "?：キー操作の一覧を開く",
      "F6：Excel と作業ウィンドウの間を移動する",
    ],
  },
  since: ({ solved, added }) => `前回の検査から、解決 ${formatNumber(solved)}件、新規 ${formatNumber(added)}件`,
};
