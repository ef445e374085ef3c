import type { VersionReason } from "./collection.ts";
import type { KnownReply } from "./reply.ts";
import { largest } from "../long-lists.ts";

/** Several replies of one organization, the proposed one first, and why it is proposed. */
export interface RepeatedReplies {
  readonly organization: string;
  readonly replies: readonly KnownReply[];
  readonly reason: VersionReason;
}

/** Words for a corrected reply, from weak to strong. */
const correctionWords = [/修正|訂正|更新|改訂|rev(?:ised)?\b/iu, /差替|差し替え|再提出|再送/u, /最終|確定|final/iu];

/**
 * The organizations with more than one reply. Proposed is the one with the highest version in its file's name, else the
 * one that was saved last, else the one that answers the most measures. This is a proposal: whoever collects decides.
 */
export function repeatedReplies(
  replies: readonly KnownReply[],
  measuresOf: (reply: KnownReply) => number,
): RepeatedReplies[] {
  const groups = new Map<string, KnownReply[]>();
  for (const one of replies) {
    if (one.organization === undefined) continue;
    const group = groups.get(one.organization);
    if (group) group.push(one);
    else groups.set(one.organization, [one]);
  }
  const reasons = [
    ["version", ({ reply }: KnownReply) => versionOf(reply.file)],
    ["modified", ({ reply }: KnownReply) => Date.parse(reply.modified ?? "") || 0],
    ["complete", measuresOf],
  ] as const;
  return [...groups].flatMap(([organization, group]): RepeatedReplies[] => {
    if (group.length < 2) return [];
    const deciding = reasons.find(([, weigh]) => isDecided(group.map(weigh)));
    const [reason, weigh] = deciding ?? (["order", () => 0] as const);
    return [{ organization, replies: group.toSorted((one, other) => weigh(other) - weigh(one)), reason }];
  });
}

function isDecided(weights: readonly number[]): boolean {
  const highest = largest(weights);
  return weights.filter((weight) => weight === highest).length === 1;
}

/** The version that a file's name tells: 第2版, v2, _rev3, (2), 再提出; 0 where it tells none. */
function versionOf(file: string): number {
  const name = file
    .replace(/^.*[/\\]/u, "")
    .normalize("NFKC")
    .replace(/\.[^.]+$/u, "");
  const number =
    /(?:第(\d{1,3})版|(\d{1,3})版|(?:^|[^a-z])(?:v|ver\.?|rev\.?|r)(\d{1,3})(?!\d)|\((\d{1,2})\)$|版(\d{1,3}))/iu.exec(
      name,
    );
  const stated = Number(number?.slice(1).join("") ?? 0);
  const word = correctionWords.findLastIndex((pattern) => pattern.test(name)) + 1;
  return stated * 10 + word;
}
