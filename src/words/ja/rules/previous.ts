import type { PreviousCell } from "../../../core/index.ts";
import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

/** 前回のブックのセル。施策名が今回と違うときは、その名前も。 */
const before = ({ sheet, cell }: PreviousCell, name?: string): string =>
  `「${sheet}」シートの${cell}${name === undefined ? "" : `、施策名は「${name}」`}`;

export const previous = {
  "measure-vanished": {
    title: "なくなった施策",
    say: ({ facts: { name, previous } }) => ({
      message: `前回あった施策「${name}」（${before(previous)}）がありません（要確認）。`,
      hint: "記入漏れであれば行を加えてください。統合や終了によるものであれば、取りまとめ担当にその旨を知らせてください。",
    }),
  },
  "measure-renamed": {
    title: "改められた施策名",
    say: ({ value, facts: { before: name, matchedBy, previous } }) => ({
      message: `施策名「${value}」は前回「${name}」（${before(previous)}）でした。${matchedBy === "number" ? "番号が同じ" : "名前がほとんど同じ"}ため、同じ施策として比べました。`,
      hint: "名前を変えていなければ前回の名前に直してください。別の施策であれば、前回の施策がなくなった理由を確かめてください。",
    }),
  },
  "measure-new": {
    title: "新しい施策",
    say: ({ value }) => ({
      message: `施策「${value}」は前回ありませんでした。`,
      hint: "新しい施策であれば、そのままで構いません。前回の施策の名前を改めたものであれば、その旨を備考などに書いてください。",
    }),
  },
  "status-regressed": {
    title: "後戻りした状況",
    say: ({ facts: { before: status, now, previous, formerName } }) => ({
      message: `状況が前回の「${status}」（${before(previous, formerName)}）から「${now}」に戻っています（要確認）。`,
      hint: "状況を確かめ、正しければ、戻った理由を進捗状況に書いてください。",
    }),
  },
  "text-unchanged": {
    title: "前回と同じ進捗状況",
    say: ({ value, facts: { previous, formerName } }) => ({
      message: `進捗状況${quote(value)}が前回（${before(previous, formerName)}）と同じです（要確認）。`,
      hint: "前回の報告より後に行ったことや決まったことを書いてください。変わりがなければ、その旨を書いてください。",
    }),
  },
} satisfies Partial<RuleWords>;
