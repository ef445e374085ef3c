import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

/*
 * What is pressed often vanishes by it, and the focus with it; the Tab key would then lead nowhere. These keep the
 * focus at what comes next (WCAG 2.2, 2.4.3).
 */

/** For a part of the pane that the focus goes into when it appears. */
export function useFocusFirst(isWanted: boolean): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const wanted = useRef(isWanted);
  useEffect(() => {
    if (!wanted.current) return;
    focusWithin(part);
    part.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return part;
}

/** For something that is asked: Esc leaves it as it is. */
export function leavesOnEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
}

/** For a part of the pane that the focus comes back into when what it opened is closed again. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) focusWithin(part);
    wasOpen.current = isOpen;
  }, [isOpen]);
  return part;
}

/** For what goes as a whole, by the press of a button in it: the focus goes on at what takes its place in the tab. */
export function focusWhatFollows(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[role="tabpanel"] button')?.focus();
}

/** Gives the focus to the list's stop for the Tab key when the content changed and took the focus with it. */
export function useFocusKept(list: RefObject<HTMLElement | null>, content: unknown): void {
  useEffect(() => {
    // Without the window's focus the user is at work elsewhere, in the cells for one.
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    list.current
      ?.querySelector<HTMLElement>('[data-finding][tabindex="0"], [data-group][tabindex="0"]')
      ?.focus({ preventScroll: true });
  }, [list, content]);
}

function focusWithin(part: RefObject<HTMLElement | null>): void {
  part.current?.querySelector<HTMLElement>('input, select, button, [tabindex="0"]')?.focus();
}
