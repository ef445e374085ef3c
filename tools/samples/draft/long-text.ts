/** 47 prefectures in the order of their codes (JIS X 0401), and months in which training was held there. */
const prefectures =
  "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 " +
  "山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 " +
  "香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県";
const months = [6, 7, 8, 9];
/** Primes far from each other, so that the invented figures look unlike a series. */
const bodiesFactor = 7;
const bodiesRange = 9;
const findingsFactor = 13;
const findingsRange = 31;

/** The whole table of an annex pasted into the progress text: what is too long for one cell. */
export const auditsByPrefecture = [
  "・都道府県ごとの監査の実施状況は次のとおり（かっこ内は実施月、団体数、指摘件数及び改善件数）。",
  `・${prefectures.split(" ").map(auditIn).join("、")}。`,
].join("\n");

function auditIn(prefecture: string, at: number): string {
  const month = months[at % months.length] ?? 0;
  const bodies = 1 + ((at * bodiesFactor) % bodiesRange);
  const findings = 2 + ((at * findingsFactor) % findingsRange);
  return `${prefecture}（${String(month)}月実施、${String(bodies)}団体、指摘${String(findings)}件、改善${String(findings - 1)}件）`;
}
