import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The fonts of Office in Japan, with those of other systems after them; nothing is loaded. */
const fontFamilyBase =
  '"Segoe UI", "Yu Gothic UI", "Meiryo", -apple-system, "Hiragino Sans", "Noto Sans CJK JP", sans-serif';

const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** The theme beside Excel. Under high contrast the system's colours replace all of these (forced colours). */
export function themeFor(isDark: boolean): Theme {
  return isDark ? dark : light;
}
