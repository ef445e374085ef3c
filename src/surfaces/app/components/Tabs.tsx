import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    // So that all tabs stand in one line in a pane of 320 px, in English too.
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: `clamp(2px, 1vw, ${tokens.spacingHorizontalM})`,
    border: "none",
    borderBottom: "3px solid transparent",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The ids that tie a tab to its panel. */
export const tabId = (name: string): string => `tab-${name}`;
export const tabPanelId = "tab-panel";

/**
 * Tabs with one stop for the Tab key and the arrow keys between them (WAI-ARIA tabs pattern). Our own, since Fluent's
 * bring a library for focus that is larger than the rest of the pane.
 */
export function Tabs<Name extends string>({
  names,
  chosen,
  label,
  titles,
  choose,
}: {
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly label: string;
  readonly titles: Readonly<Record<Name, string>>;
  readonly choose: (name: Name) => void;
}): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const at = names.indexOf(chosen);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + names.length,
      Home: 0,
      End: names.length - 1,
    };
    const target = targets[key];
    const name = target === undefined ? undefined : names[target % names.length];
    if (name === undefined) return;
    choose(name);
    list.current?.querySelector<HTMLElement>(`#${tabId(name)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={tabPanelId}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => {
            choose(name);
          }}
        >
          {titles[name]}
        </button>
      ))}
    </div>
  );
}
