const number = "(?<![0-9０-９.．,，])([0-9０-９][0-9０-９,，]*)";
/** Of times a part is no share: 令和7年度のうちに3件. */
const unit = "(?!か?[年月日週期時])([^0-9０-９、。，,（）()のをがはでに]{1,6})";
/** 50施設のうち32施設: the whole, its unit, and the part, with the unit again or without. */
const ofWhole = new RegExp(
  `${number}${unit}(?:の)?(?:うち|内)(?!に)[、，]?[^。0-9０-９]{0,8}?${number}(?:\\2|か所|[件社校人名割])`,
  "u",
);
/** 約7割が, 対象の80％で: a share that is said of what ended. */
const share =
  /(?<![0-9０-９.．,，])(?:約|およそ)?[0-9０-９]{1,3}(?:[.．][0-9０-９]+)?[割%％](?:程度|弱|強|超)?(?=[がをで])/u;

/** The words that say that only a part has ended, as written: 477か所のうち401か所, 約7割が. */
export function partOfWhole(text: string): string | undefined {
  const [words, whole, , part] = ofWhole.exec(text) ?? [];
  if (words !== undefined) return valueOf(String(part)) < valueOf(String(whole)) ? words : undefined;
  const [shared] = share.exec(text) ?? [];
  if (shared === undefined) return undefined;
  const most = shared.includes("割") ? 10 : 100;
  return valueOf(shared) < most ? shared : undefined;
}

function valueOf(written: string): number {
  return Number(/[0-9]+(?:\.[0-9]+)?/u.exec(written.normalize("NFKC").replaceAll(",", ""))?.[0]);
}
