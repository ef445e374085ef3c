import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CollectingView } from "../../collecting/collecting-view.ts";
import { Disclosure } from "../Disclosure.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";

/** The collected workbook, and what goes back to the ministries. */
export function CollectedFiles({ view: { returns } }: { readonly view: CollectingView }): ReactElement {
  const { state, actions, catalogue, features } = usePane();
  const look = useLook();
  const words = catalogue.pane.collecting;
  const { unknownOrganization } = catalogue.collecting;
  const isBusy = state.work !== undefined;
  const reminders = returns.filter(({ kind }) => kind === "reminder").length;
  return (
    <>
      <section className={look.stack} aria-label={words.files}>
        <h3 className={look.heading}>{words.files}</h3>
        <div className={look.row}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.saveCollected()}>
            {words.save}
          </Button>
          {features.isLive && (
            <Button disabledFocusable={isBusy} onClick={() => void actions.openCollected()}>
              {words.open}
            </Button>
          )}
        </div>
      </section>
      <section className={look.stack} aria-label={words.returns}>
        <h3 className={look.heading}>{words.returns}</h3>
        <p className={look.muted}>{words.returnsAbout({ copies: returns.length - reminders, reminders })}</p>
        <div className={look.row}>
          <Button disabledFocusable={isBusy} onClick={() => void actions.saveReturns()}>
            {words.saveReturns}
          </Button>
        </div>
        <Disclosure summary={words.singly}>
          <div className={look.row}>
            {returns.map(({ kind, organization = unknownOrganization, names: [name] }, at) => (
              <Button
                key={name}
                size="small"
                title={name}
                disabledFocusable={isBusy}
                onClick={() => void actions.saveReturned(at)}
              >
                {words.saveReturned({ organization, isReminder: kind === "reminder" })}
              </Button>
            ))}
          </div>
        </Disclosure>
      </section>
    </>
  );
}
