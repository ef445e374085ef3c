import { fileSize } from "../file-size.ts";
import { formatNumber } from "../format-number.ts";
import type { SendingPaneWords } from "../sending-pane-words.ts";

/** 「送付」の画面の言葉。 */
export const sending: SendingPaneWords = {
  start: "送付前チェック",
  again: "チェックし直す",
  about:
    "メールなどで送る前に、直し残し、非表示の行やシート、コメント、作成者名、外部へのリンクなど、送ってから困るものがないかを確かめます。ブックは変更しません。",
  old: "チェックした後に、ブックが変わったか、変わったおそれがあります。チェックし直してください。",
  unnamed: "ブック.xlsx",
  copySuffix: "_送付用",
  size: ({ file, size }) => `${file}　${fileSize(size)}`,
  reasons: (count) => `${formatNumber(count)}件`,
  reasonsHeading: "判定の理由",
  seal: "検査の記録",
  noSeal: "下で送付用の写しを作ると、写しに記録が付きます。",
  readability: {
    heading: "機械可読性",
    none: "施策の進捗表が見つからないため、確かめていません。",
  },
  copy: {
    heading: "送付用の写し",
    about:
      "数式を値に置き換え、コメントや作成者名など送る必要のないものを除いた、新しいブックを作ります。元のブックは変更しません。",
    hidden: "隠れているものの扱い",
    choices: { remove: "取り除く（見えているものだけを送る）", show: "表示する（すべてを送る）" },
    plan: "変更の内容を見る",
    changes: (count) => `送付用の写しで変えること（${formatNumber(count)}件）`,
    keep: "写しに付けるシート",
    parts: { findings: "検査結果", summary: "集計" },
    make: "送付用の写しを作る",
    save: "送付用の写しを保存",
    saveChanges: "変更の一覧を保存",
    open: "写しを開く",
    openAbout:
      "写しを Excel で開いて保存すると、作成者名などが書き込まれます。送るのは「送付用の写しを保存」で保存したファイルにしてください。",
  },
  mail: {
    heading: "メール",
    subject: "件名",
    body: "本文",
    copySubject: "件名をコピー",
    copyBody: "本文をコピー",
    open: "メールソフトで開く",
    bodyTooLong: "本文が長いため、メールソフトには件名だけを渡します。本文はコピーして貼り付けてください。",
    saveDraft: "下書き（.eml）を保存",
    about: "下書きには写しが添付されています。開いて宛先を入れ、内容を確かめてから送ってください。",
  },
};
