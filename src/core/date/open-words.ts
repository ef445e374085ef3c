import { foldText } from "../text/normalize.ts";

/** Words by which a cell says that there is no date, or none yet. */
const openWords = new Set(
  [
    ["未定", "時期未定", "終了時期未定", "完了時期未定", "日程未定", "未確定", "未決定", "不明", "不定"],
    ["調整中", "検討中", "日程調整中", "別途調整", "別途検討"],
    ["なし", "無し", "無", "特になし", "該当なし", "予定なし", "終了予定なし", "完了予定なし", "終了予定無し"],
    ["期限なし", "期限無し", "期限の定めなし", "期間の定めなし", "終期なし", "終期の定めなし", "定めなし"],
    ["随時", "適宜", "都度", "その都度", "順次", "常時", "通年", "年中", "恒常的", "恒常的に実施"],
    ["毎年度", "毎年", "毎月", "毎日", "継続", "継続中", "継続実施", "継続的に実施", "引き続き実施"],
    ["計画期間中", "計画期間内", "計画期間", "期間中", "期間内", "計画期間を通じて", "計画期間を通して"],
    ["措置済み", "措置済", "実施済み", "実施済", "対応済み", "対応済", "完了済み", "完了済"],
    ["毎年度実施", "毎年実施", "随時実施", "N/A", "NA", "TBD", "...", "…", "*", "＊", "/", "／"],
  ]
    .flat()
    .map(foldText),
);
const onlyDashes = /^[-ーｰ]+$/u;

/** Whether the text says that there is no date. */
export function isOpenDate(text: string): boolean {
  const folded = foldText(text);
  return openWords.has(folded) || onlyDashes.test(folded);
}
