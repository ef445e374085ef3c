import { defineSendRule } from "../send-rule.ts";

/** What people and programs add to a name instead of replacing the file. A date or a version number is no mess. */
const versionWords =
  /最終(?:版|案|稿)?|最新(?:版)?|確定版|決定版|完成版|修正(?:版|済|後)?\s*[0-9]*|訂正(?:版|後)?|改訂版?\s*[0-9]*|コピー|\(\d{1,2}\)|(?:^|[\s_-])(?:copy|final|fixed|latest|old|new|draft)\s*\d*(?=$|[\s_.()-])|旧版?(?=$|[_\s-])|作業中|(?:^|[_\s])(?:仮|案)(?=$|[_\s])/iu;

/** The name of the file does not tell of the hand-made versions before it: 最終, 修正2, コピー, (1). */
export const sendFileName = defineSendRule({
  id: "send/file-name",
  severity: "warning",
  *check({ file: { name } }) {
    const found = versionWords.exec(name.replace(/\.[^.]*$/u, "").normalize("NFKC"))?.[0];
    if (found !== undefined) yield { at: {}, value: name, facts: { found: found.replace(/^[\s_-]+/u, "").trim() } };
  },
});
