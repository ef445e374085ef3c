import { useSyncExternalStore } from "react";

/** Whether the Office theme is dark; `undefined` where the host does not say. */
function isOfficeDark(): boolean | undefined {
  // Older hosts have no theme, which the types do not know.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme && isDarkColor(theme.bodyBackgroundColor);
}

/** Whether a colour such as `#262626` is dark: its relative luminance (WCAG 2.2, without gamma) is below the middle. */
export function isDarkColor(color: string): boolean | undefined {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(color);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/**
 * Whether the pane is dark as Excel is. Excel tells nobody when its theme changes; it is asked when the pane is used.
 */
export function useOfficeDark(): boolean | undefined {
  return useSyncExternalStore(subscribe, isOfficeDark);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  return () => {
    window.removeEventListener("focus", listener);
  };
}
