import type { ReadabilityWords } from "../../sending-words.ts";
import { formatNumber } from "../../format-number.ts";
import { list } from "../rules/quoted.ts";

/** 「行政データにおける機械可読性に関するルール」に照らして言うこと。 */
export const readability: ReadabilityWords = {
  rules: {
    "L1-02": { title: "1シートに1表とする", hint: "もう一つの表を別のシートに移してください。" },
    "L1-03": { title: "空白の行や列で表を分断しない", hint: "空白の行や列を削除してください。" },
    "L1-04": { title: "表の周りに表と関係のない記載をしない", hint: "表題や注記を別のシートに移してください。" },
    "L1-05": { title: "全ての列に項目名を付ける", hint: "見出しを付けるか、要らない列を削除してください。" },
    "L1-06": { title: "体裁を整えるための空白や改行を入れない", hint: "空白と改行を削除してください。" },
    "L1-07": { title: "1セルに1データとする", hint: "府省庁ごとに行を分けることができます。" },
    "L1-08": { title: "機種依存文字を使わない", hint: "どの環境でも読める文字に書き換えてください。" },
    "L1-10": { title: "必要な情報を図形や画像に入れない", hint: "図形や画像にある情報をセルに書いてください。" },
    "L1-12": { title: "セルを結合しない", hint: "結合を解除し、それぞれのセルに値を入れてください。" },
    "L1-13": { title: "非表示の行や列を残さない", hint: "表示するか、削除してください。" },
    "L2-01": { title: "数値は数値として入力する", hint: "単位や文字を除き、数値だけを入力してください。" },
    "L2-02": { title: "上の行と同じでも省略しない", hint: "省かれている値を全ての行に入れてください。" },
    "L2-03": { title: "項目名を重複させない", hint: "項目名を別の名前にしてください。" },
    "L2-04": { title: "選択肢の表記を統一する", hint: "一つの書き方にそろえてください。" },
    "L2-05": { title: "「その他」の内容は別の列に書く", hint: "「その他」だけを残し、内容を別の列に移してください。" },
    "L2-06": { title: "数式ではなく値を入れる", hint: "値に置き換えてください。" },
    "L3-01": {
      title: "1行目を項目名、2行目以降をデータとする",
      hint: "見出しの上の行を別のシートに移し、見出しを1行にしてください。",
    },
    "L3-04": { title: "単位を明記する", hint: "「予算額（百万円）」のように、見出しに単位を書いてください。" },
    "L3-05": {
      title: "西暦で書くか、和暦に西暦を併記する",
      hint: "「令和7年（2025年）」のように書くか、日付として入力してください。",
    },
    "L3-09": { title: "縦持ちの表とする", hint: "年ごとの列を、年の列と値の列に改めてください。" },
  },
  heading: "機械可読性（行政データにおける機械可読性に関するルール）",
  level: ({ level, besides, rest }) => {
    const reached = level === 0 ? "水準1に達していません" : `水準${String(level)}に達しています`;
    return besides > level ? `${reached}。${rest.join("、")}を除けば水準${String(besides)}です。` : `${reached}。`;
  },
  missing: ({ level, numbers }) => `水準${String(level)}に足りないもの：${numbers.join("、")}`,
  hit: ({ sheet, places, count, details }) =>
    `シート「${sheet}」の${places.join("、")}${count > places.length ? `（${formatNumber(count)}か所）` : ""}${details.length > 0 ? `：${list(details)}` : ""}`,
  ordinary: ({ title, count }) => `検査の指摘「${title}」${formatNumber(count)}件`,
  notJudged: "L1-11（色や書式だけで意味を示さない）は、プログラムでは判断できません。",
};
