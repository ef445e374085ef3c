import type { FoundFile } from "../../core/index.ts";
import type { ProblemWords } from "../problem-words.ts";

const saveAsXlsx = "Excel で開き、「Excel ブック（*.xlsx）」として保存し直してください。";

/** Excel ブックではなかったファイル。「は」に続けて何であるか、どうすればよいか。欧字の前には空白を置く。 */
export const foundFiles: { readonly [Found in FoundFile]: Pick<ProblemWords, "happened" | "action"> } = {
  word: {
    happened: " Word の文書です。",
    action: "文書の中の表は、Excel のシートに貼り付けて「Excel ブック（*.xlsx）」として保存してください。",
  },
  presentation: {
    happened: " PowerPoint のファイルです。",
    action: "進捗表を「Excel ブック（*.xlsx）」として保存したファイルを指定してください。",
  },
  opendocument: {
    happened: " OpenDocument 形式（.ods など）です。",
    action: "Excel 又は LibreOffice で開き、「Excel ブック（*.xlsx）」として保存し直してください。",
  },
  "web-page": { happened: "ウェブページ（HTML）として保存されたファイルです。", action: saveAsXlsx },
  "xml-spreadsheet": { happened: "「XML スプレッドシート 2003」形式です。", action: saveAsXlsx },
  pdf: { happened: " PDF です。", action: "PDF の元になった Excel ブック（.xlsx）を指定してください。" },
  text: {
    happened: "テキスト（CSV など）です。",
    action:
      "Excel の「データ」タブの「テキストまたは CSV から」で取り込み、「Excel ブック（*.xlsx）」として保存してください。",
  },
  "lock-file": {
    happened: "ブックが開かれている間だけ Excel が置くファイルで、ブックではありません。",
    action: "名前の先頭に「~$」の付かないファイルを指定してください。",
  },
  empty: {
    happened: "中身のない（0 バイトの）ファイルです。",
    action: "コピーや受信が途中で終わっていないか確かめ、受け取り直してください。",
  },
  other: { happened: " Excel ブック（.xlsx）ではありません。", action: saveAsXlsx },
};
