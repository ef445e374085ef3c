import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Ends every fade at once and keeps new ones from starting: between two colours a text is paler than it will be. Goes
 * through the object model of styles, since the pages' content security policy refuses a style element.
 */
function withoutFading(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, ::before, ::after { transition: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** What axe-core finds wrong, each as its rule and the elements. */
export async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await withoutFading(frame);
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** What sticks out of the window sideways, or is cut off within its own box. */
export function cutOff(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    /** The button that empties a search is there without a height while nothing is searched. */
    const isFolded = (element: Element | null): boolean =>
      element !== null &&
      ((element.getBoundingClientRect().height === 0 && getComputedStyle(element).overflow !== "visible") ||
        isFolded(element.parentElement));
    const isCut = (element: Element): boolean => {
      const { left, right, width: own } = element.getBoundingClientRect();
      const isUnseen = own <= 1 || getComputedStyle(element).clipPath !== "none" || isFolded(element);
      return !isUnseen && (left < 0 || right > width + 0.5);
    };
    const page = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    return [
      ...page,
      ...[...document.querySelectorAll("main *")].filter(isCut).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  });
}
