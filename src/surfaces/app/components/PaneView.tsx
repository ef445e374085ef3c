import type { ComponentType, ReactElement } from "react";
import type { Tab } from "../state/pane-state.ts";
import { CheckTab } from "./CheckTab.tsx";
import { CollectingPart, SendPart, SettingsPart, SummaryPart } from "./fetched-parts.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { StatusLine } from "./StatusLine.tsx";
import { tabId, tabPanelId, Tabs } from "./Tabs.tsx";

const names: readonly Tab[] = ["check", "summary", "sending", "collecting", "settings"];
const contents: { readonly [Name in Tab]: ComponentType } = {
  check: CheckTab,
  summary: SummaryPart,
  sending: SendPart,
  collecting: CollectingPart,
  settings: SettingsPart,
};

/**
 * The pane: its tabs, and below their content what runs and what was done. In Excel its title stands above it in
 * Excel's own frame, and is only said here.
 */
export function PaneView(): ReactElement {
  const { state, actions, catalogue, features } = usePane();
  const look = useLook();
  const { tabs } = catalogue.pane;
  const Content = contents[state.tab];
  return (
    <main className={look.page}>
      {features.isLive && <h1 className={look.unseen}>{catalogue.pane.title}</h1>}
      <div className={look.stack}>
        <Tabs
          names={names}
          chosen={state.tab}
          label={tabs.label}
          titles={tabs}
          choose={(tab) => {
            actions.show({ type: "tab-chosen", tab });
          }}
        />
        <div id={tabPanelId} role="tabpanel" aria-labelledby={tabId(state.tab)}>
          <Content />
        </div>
        <StatusLine />
      </div>
    </main>
  );
}
