import { SuffixIndex, wordIndex } from "../matching/suffix-index.ts";

/**
 * What kind of doing a word names, as far as its ending alone does not tell how far the work has got.
 *
 * - `act`: done when it is said to be done;
 * - `start`: after it the work goes on (開始した);
 * - `end`: after it nothing is left (完了している);
 * - `stop`: it will not be done, or not yet (中止した);
 * - `delay`: going on, but late (遅延している);
 * - `course`: by nature something going on (継続, 検討);
 * - `service`: goes on when said with where it began (9月より実施);
 * - `result`: one act whose result stays (4月に施行している);
 * - `standing`: one act that from then on merely holds (定めている);
 * - `reach`: what the work comes to at last (至る); denied, it has not;
 * - `record`: filling in the sheet or an account, not the work (記載できない);
 * - `opinion`: what somebody thinks or says of it (期待している, 指摘されている);
 * - `circumstance`: what comes about by itself (増加している); with an object it is an act (拡大する).
 */
export type WorkKind =
  | "act"
  | "start"
  | "end"
  | "stop"
  | "delay"
  | "course"
  | "service"
  | "result"
  | "standing"
  | "reach"
  | "record"
  | "opinion"
  | "circumstance";

function list<Kind extends string>(kind: Kind, ...words: string[]): (readonly [string, Kind])[] {
  return words
    .join(" ")
    .split(" ")
    .map((word) => [word, kind] as const);
}

/** Nouns that する makes verbs of. Compounds need no entry: 運用開始 ends in 開始. */
const workNouns = [
  ...list("start", "開始 着手 着工 起工 始動 再開 スタート 取組開始 事業化"),
  ...list("end", "完了 終了 完成 廃止 竣工 完工 達成 終結 修了 解散 閉鎖 停止 満了 終息 収束 完遂 全廃 撤去"),
  ...list(
    "stop",
    "中止 延期 見送り 断念 凍結 取りやめ 取り止め 取止め 先送り 先延ばし 中断 保留 休止 棚上げ 順延 不調 却下",
    "廃案 不成立 不採択 不採用 不用 頓挫 取下げ 取り下げ 白紙撤回",
  ),
  ...list("delay", "遅延 停滞 難航"),
  ...list("course", "継続 推進 検討 審議 協議 調整 準備 促進 模索 精査 交渉 意見調整 作業 努力 尽力"),
  ...list("service", "実施 運用 運営 実行 執行 研究 調査 支援 提供 配信 募集 試行 稼働 普及 啓発 指導 供用 利用 活用"),
  ...list("service", "受付 派遣 補助 助成 監視 開発 整備 取組 取組み 取り組み 点検 開催 研究開発 運行 相談 訓練"),
  ...list("result", "施行 公表 公布 策定 設置 決定 改正 制定 成立 発出 通知 締結 開設 創設 構築 改定 改訂 承認 認定"),
  ...list("result", "選定 採択 発足 報告 公開 発表 配布 配備 移行 提出 交付 作成 発行 導入 採用 任命 取得 指定 答申"),
  ...list(
    "result",
    "設立 統合 批准 署名 合意 加盟 確立 掲載 告示 変更 発効 開通 開業 開所 開館 開校 開園 見直し 取りまとめ とりまとめ とり纏め 取り纏め",
  ),
  ...list(
    "act",
    "購入 契約 選任 委託 追加 拡充 充実 強化 削減 抑制 確保 収集 分析 整理 把握 評価 検証 確認 審査 集約 回答",
  ),
  ...list(
    "act",
    "配分 支給 給付 貸与 貸付 払込 出資 拠出 支払 償還 返還 返納 譲渡 売却 解体 改修 修繕 補修 更新 交換 設計",
  ),
  ...list(
    "act",
    "施工 建設 建築 実験 造成 移管 移譲 移転 継承 引継ぎ 引き継ぎ 周知 広報 公募 閲覧 掲示 送付 発送 提示 提案 提言",
  ),
  ...list(
    "act",
    "依頼 照会 連携 調達 入札 落札 発注 受注 納品 検収 表彰 登録 許可 認可 監査 検査 議決 可決 上程 諮問 意見交換",
  ),
  ...list(
    "act",
    "協力 参加 出席 参画 発信 共有 反映 具体化 明確化 高度化 効率化 合理化 解決 解消 改善 向上 実現 創出 育成",
  ),
  ...list(
    "act",
    "養成 回収 測定 観測 解析 試験 製造 搬入 取付 移設 増設 新設 増額 補填 除去 処分 処理 保存 保管 管理 対応 対処",
  ),
  ...list(
    "act",
    "措置 予算化 要求 繰越 精算 編成 組替え 説明 議論 聴取 指示 勧告 命令 摘発 検挙 助言 紹介 案内 招へい 受入れ",
  ),
  ...list(
    "act",
    "受け入れ 受入 研修 申請 届出 申入れ 申し入れ 抽出 分類 集計 発掘 収容 供給 備蓄 実証 開示 認証 導出 刷新 再編 受診 受講 還元 還付 低減 軽減 緩和 抑止 半減 縮減 転換 併合 統廃合 誘致 招致 収録 編纂 刊行",
  ),
  ...list("standing", "設定 構成 位置付け 位置づけ 義務付け 義務づけ"),
  ...list("record", "記載 記入 計上 算出 定量化 数値化 表記 明示 除外 限定 四捨五入 換算"),
  ...list(
    "opinion",
    "期待 懸念 指摘 予想 示唆 奨励 推奨 要請 要望 注目 認識 危惧 憂慮 重視 観察 想起 参照 推測 予測 痛感 直面 依存 規定",
  ),
  ...list("circumstance", "増加 減少 変化 拡大 悪化 低下 上昇 推移 存在 発生 該当 相当 影響 寄与 位置"),
  ...list("circumstance", "進展 進行 発展 左右 低迷 乖離 変動 集中 活発化 関係 関連"),
  ...list(
    "circumstance",
    "散見 混在 点在 蔓延 流行 老朽化 激甚化 衰退 残存 定着 浸透 成長 増大 縮小 激化 不足 逼迫 高齢化",
  ),
  ...list("circumstance", "多様化 複雑化 深刻化 顕在化 頻発 急増 貢献 一致 対象 前提"),
] satisfies (readonly [string, WorkKind])[];

export const nounKinds = new SuffixIndex<WorkKind>(workNouns);

/** Nouns that する makes a plan of: 予定している. */
export const planNouns = wordIndex("予定", "計画", "想定", "見込み", "企図");

/** What is done to something, or comes about by itself: 課題を解決した, 課題が解決した. */
export const turns = wordIndex("解決", "解消", "改善", "向上", "実現");

/** What is said to be late when the work is: 工事が遅れている, and not 普及が遅れている. */
export const lateNouns = wordIndex(
  ..."進捗 進行 工事 工程 工期 作業 手続 手続き 契約 入札 交渉 調整 検討 準備 着工 納品 納入 審査 スケジュール 計画 事業 取組 取組み 取り組み".split(
    " ",
  ),
);
