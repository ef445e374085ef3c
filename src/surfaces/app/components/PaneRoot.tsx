import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import type { PaneActions } from "../actions/index.ts";
import type { Catalogues } from "../fetched-catalogues.ts";
import type { Store } from "../state/store.ts";
import { PaneContext, type PaneFeatures } from "./pane-context.ts";
import { themeFor } from "./theme.ts";

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
});

/** Surrounds the pane with its state, its language and the host's theme. */
export function PaneRoot({
  store,
  actions,
  catalogues,
  features,
  isDark,
  children,
}: {
  readonly store: Store;
  readonly actions: PaneActions;
  readonly catalogues: Catalogues;
  readonly features: PaneFeatures;
  readonly isDark: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { language } = state;
  const catalogue = catalogues.of(language);
  const pane = useMemo(() => ({ state, actions, catalogue, features }), [state, actions, catalogue, features]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = catalogue.pane.title;
  }, [language, catalogue]);
  return (
    <FluentProvider theme={themeFor(isDark)} className={styles.root}>
      <PaneContext value={pane}>{children}</PaneContext>
    </FluentProvider>
  );
}
