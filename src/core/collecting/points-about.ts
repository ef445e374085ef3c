import type { Collection, CollectionPoint, ReplyAccount } from "./collection.ts";

/** The points of a collection that the sender of a reply can do something about. */
export function pointsAbout({ points }: Collection, { organization, reply }: ReplyAccount): CollectionPoint[] {
  return points.filter((point) => {
    if (point.code === "values-disagree") return point.facts.values.some(({ file }) => file === reply.file);
    if (point.code === "measure-unanswered")
      return organization !== undefined && point.facts.organizations.includes(organization);
    if (point.code === "replies-repeated") return point.facts.files.includes(reply.file);
    return point.file === reply.file;
  });
}
