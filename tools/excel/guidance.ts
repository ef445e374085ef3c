/** What `npm run excel` says where it finds no desktop Excel, and how every kind of Excel takes the add-in. */
export const guidance: Readonly<Record<"ja" | "en", (facts: { base: string }) => string>> = {
  ja: ({
    base,
  }) => `このコンピューターにはデスクトップ版の Excel が見つかりません。次のいずれかの方法で読み込んでください。
どの方法でも、先に npm start で ${base} の配信を始めてください（証明書の確認が出たら「はい」）。

  Windows       manifest.xml を共有フォルダーに置き、Excel の「ファイル」→「オプション」→「トラスト センター」→
                「信頼できるアドイン カタログ」にそのフォルダーを加え、「挿入」→「個人用アドイン」→「共有フォルダー」から選びます。
  Mac           manifest.xml を ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef に置き、Excel を開き直して
                「ホーム」→「アドイン」から選びます。
  Web           Excel on the web でブックを開き、「ホーム」→「アドイン」→「その他のアドイン」→「個人用アドイン」→
                「個人用アドインのアップロード」で manifest.xml を選びます。
  iPad          個別の読み込みはできません。管理者が一元展開すると、サインイン後に現れます。

組織全体への展開：docs/guide/ja/administrators.md
Excel なしで試すとき：npm start の後、${base}/browser.html を開いてください。
`,
  en: ({ base }) => `There is no desktop Excel on this computer. Load the add-in in one of these ways.
First run npm start, which serves ${base} (answer yes if a certificate is offered).

  Windows       Put manifest.xml into a shared folder; in Excel choose File, Options, Trust Center, Trusted Add-in
                Catalogs, add the folder, then Insert, My Add-ins, Shared Folder.
  Mac           Put manifest.xml into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, open Excel again and
                choose it under Home, Add-ins.
  Web           Open a workbook in Excel on the web; Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in.
  iPad          It cannot be loaded by hand. It appears after sign-in when an administrator deploys it centrally.

For a whole organization: docs/guide/en/administrators.md
Without Excel: after npm start, open ${base}/browser.html.
`,
};

/** What `npm run excel -- --self-check` says when Excel has sent no result. */
export const noResult = {
  ja: "Excel から結果が届きませんでした。Excel でパネルが開いているか、証明書を信頼したかを確かめて、もう一度お試しください。",
  en: "No result came from Excel. See whether the pane is open in Excel and the certificate is trusted, and try again.",
} as const;
