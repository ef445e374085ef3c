import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from "react";
import { coveredEdge } from "./look.ts";
import { offsetsOf, windowOf, type ListWindow } from "./windowing.ts";

/** A list of any length that scrolls with the page. Only what is near the screen is drawn; heights are measured. */
export function LongList<Item>({
  items,
  keyOf,
  guess,
  label,
  shown,
  kept,
  children,
}: {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The height of an item in pixels as long as it was not drawn. */
  readonly guess: (item: Item) => number;
  readonly label: string;
  /** An item that is to be on screen, whenever this changes. */
  readonly shown: number | undefined;
  /** An item that is drawn even where it is far from the screen. */
  readonly kept: number | undefined;
  readonly children: (item: Item, index: number) => ReactNode;
}): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const { heights, observe } = useHeights();
  const offsets = useMemo(
    () => offsetsOf(items.map((item) => heights.get(keyOf(item)) ?? guess(item))),
    [items, heights, keyOf, guess],
  );
  const { runs, after } = useWindow(list, offsets, kept);
  useShown(list, offsets, shown);
  return (
    <div ref={list} role="list" aria-label={label}>
      {runs.flatMap(({ first, end, before }) => [
        // By its place, so that an item is never moved in the page: what is moved loses the focus.
        <div key={`before ${String(first)}`} style={{ height: before }} aria-hidden />,
        ...items.slice(first, end).map((item, at) => (
          <ListItem key={keyOf(item)} id={keyOf(item)} observe={observe} position={first + at + 1} of={items.length}>
            {children(item, first + at)}
          </ListItem>
        )),
      ])}
      <div style={{ height: after }} aria-hidden />
    </div>
  );
}

function ListItem({
  id,
  observe,
  position,
  of,
  children,
}: {
  readonly id: string;
  readonly observe: Observe;
  readonly position: number;
  readonly of: number;
  readonly children: ReactNode;
}): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current ? observe(element.current, id) : undefined), [observe, id]);
  return (
    <div ref={element} role="listitem" aria-posinset={position} aria-setsize={of}>
      {children}
    </div>
  );
}

type Heights = ReadonlyMap<string, number>;

/** Observes the heights of the items that are drawn, and keeps them by key. */
function useHeights(): { readonly heights: Heights; readonly observe: Observe } {
  const [heights, setHeights] = useState<Heights>(new Map());
  const [observe] = useState(() => heightObserver(setHeights));
  return { heights, observe };
}

/** Observes an element under a key; returns how to stop it. */
type Observe = (element: HTMLElement, key: string) => () => void;

function heightObserver(change: (update: (known: Heights) => Heights) => void): Observe {
  const keys = new WeakMap<Element, string>();
  const observer = new ResizeObserver((entries) => {
    change((known) => withHeights(known, entries, keys));
  });
  return (element, key) => {
    keys.set(element, key);
    observer.observe(element);
    return () => {
      observer.unobserve(element);
    };
  };
}

function withHeights(known: Heights, entries: readonly ResizeObserverEntry[], keys: WeakMap<Element, string>): Heights {
  const changed = entries.flatMap(({ target, borderBoxSize: [size] }) => {
    const key = keys.get(target);
    return key !== undefined && size && size.blockSize > 0 && known.get(key) !== size.blockSize
      ? [[key, size.blockSize] as const]
      : [];
  });
  return changed.length === 0 ? known : new Map([...known, ...changed]);
}

/** What is drawn beyond the screen on both sides, in pixels, so that scrolling shows no gap. */
const margin = 400;

function useWindow(
  list: { readonly current: HTMLElement | null },
  offsets: readonly number[],
  kept: number | undefined,
): ListWindow {
  const [span, setSpan] = useState({ top: 0, bottom: 1200 });
  useLayoutEffect(() => {
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const now = { top: -top - margin, bottom: window.innerHeight - top + margin };
      setSpan((last) => (last.top === now.top && last.bottom === now.bottom ? last : now));
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [list, offsets]);
  return useMemo(() => windowOf(offsets, span.top, span.bottom, kept), [offsets, span, kept]);
}

/** Scrolls so that the item stands a third down the screen, unless it is in view already and no bar covers it. */
function useShown(
  list: { readonly current: HTMLElement | null },
  offsets: readonly number[],
  shown: number | undefined,
): void {
  const last = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (shown === last.current) return;
    last.current = shown;
    if (shown === undefined || !list.current) return;
    const top = list.current.getBoundingClientRect().top + (offsets[shown] ?? 0);
    const height = (offsets[shown + 1] ?? 0) - (offsets[shown] ?? 0);
    if (top > coveredEdge && top + height < window.innerHeight - coveredEdge) return;
    window.scrollBy({ top: top - Math.max(window.innerHeight / 3, coveredEdge) });
  }, [list, offsets, shown]);
}
