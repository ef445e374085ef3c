import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** The card of the first time: what this is, where data goes, and a sample to try it on. */
export function FirstRun(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.firstRun;
  const isBusy = state.work !== undefined;
  return (
    <section className={look.card} aria-label={words.heading}>
      <div className={look.stack}>
        <h2 className={look.heading}>{words.heading}</h2>
        <ol className={look.list}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={look.muted}>{words.privacy}</p>
        <div className={look.row}>
          <Button
            appearance="primary"
            onClick={() => {
              actions.closeFirstRun();
            }}
          >
            {words.skip}
          </Button>
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              actions.closeFirstRun();
              void actions.openSample();
            }}
          >
            {words.trySample}
          </Button>
        </div>
      </div>
    </section>
  );
}
