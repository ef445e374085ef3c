import { attribute, childrenNamed, type XmlElement } from "../xml/elements.ts";
import { setAttribute, type Splice } from "../xml/splice.ts";
import { smallest } from "../../../core/index.ts";

/** Where the sheets stand afterwards: by their old places, and by the number of an added one. */
export interface NewOrder {
  readonly placeOf: ReadonlyMap<number, number>;
  readonly addedPlaces: readonly number[];
  /** The place of the added sheet that replaces one, by the old place of that. */
  readonly successorOf: ReadonlyMap<number, number>;
}

/**
 * @param count of the sheets before
 * @param removed places of those that go
 */
export function newOrder(
  count: number,
  removed: ReadonlySet<number>,
  added: readonly { readonly replaces: number | undefined }[],
): NewOrder {
  const placeOf = new Map<number, number>();
  const addedPlaces: number[] = [];
  const successorOf = new Map<number, number>();
  let place = 0;
  for (let old = 0; old < count; old += 1) {
    const replacing = added.findIndex(({ replaces }) => replaces === old);
    if (replacing !== -1) {
      addedPlaces[replacing] = place;
      successorOf.set(old, place);
    } else if (!removed.has(old)) placeOf.set(old, place);
    else continue;
    place += 1;
  }
  added.forEach(({ replaces }, at) => {
    if (replaces !== undefined) return;
    addedPlaces[at] = place;
    place += 1;
  });
  return { placeOf, addedPlaces, successorOf };
}

/**
 * The views name sheets by their places (18.2.30 workbookView). One that is gone gives way to a sheet that is shown:
 * Excel would open the workbook on a hidden one otherwise.
 */
export function viewSplices(
  root: XmlElement,
  text: string,
  sheets: readonly XmlElement[],
  { placeOf, addedPlaces, successorOf }: NewOrder,
): Splice[] {
  const shown = [...placeOf].flatMap(([old, place]) => (isShown(sheets[old]) ? [place] : []));
  const firstShown = Math.min(smallest(shown), smallest(addedPlaces));
  const views = childrenNamed(root, "bookViews").flatMap((list) => childrenNamed(list, "workbookView"));
  return views.flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => {
      const place = Number(attribute(view, name) ?? 0);
      const now = placeOf.get(place) ?? successorOf.get(place) ?? firstShown;
      return now === place ? [] : [setAttribute(view, text, name, String(now))];
    }),
  );
}

function isShown(sheet: XmlElement | undefined): boolean {
  const state = sheet && attribute(sheet, "state");
  return state === undefined || state === "visible";
}
