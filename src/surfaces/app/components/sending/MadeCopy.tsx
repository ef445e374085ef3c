import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shortSeal } from "../../../../core/index.ts";
import { sayReadability, saySeal } from "../../../../words/say.ts";
import type { CopyView } from "../../sending/send-view.ts";
import { useFocusFirst } from "../focus.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";

/** A copy that was made: the verdict on it, its record, and how it is handed over. */
export function MadeCopy({ copy }: { readonly copy: CopyView }): ReactElement {
  const { state, actions, catalogue, features } = usePane();
  const look = useLook();
  const card = useFocusFirst(true);
  const words = catalogue.pane.sending.copy;
  const { sending } = catalogue;
  const [level] = copy.level ? sayReadability(copy.level, catalogue) : [];
  return (
    <div ref={card} className={mergeClasses(look.card, look.stack)}>
      <p className={look.text}>
        <b>{sending.copy.verdict(sending.verdicts[copy.verdict])}</b>
      </p>
      {level !== undefined && (
        <p className={look.muted}>
          <b>{catalogue.pane.sending.readability.heading}</b> {level}
        </p>
      )}
      {copy.seal && <p className={look.muted}>{saySeal(copy.seal, shortSeal(copy.seal), catalogue)}</p>}
      <div className={look.row}>
        <Button appearance="primary" onClick={actions.saveCopy}>
          {words.save}
        </Button>
        <Button onClick={actions.saveChanges}>{words.saveChanges}</Button>
        {features.isLive && (
          <Button disabledFocusable={state.work !== undefined} onClick={() => void actions.openCopy()}>
            {words.open}
          </Button>
        )}
      </div>
      <p className={look.muted}>{sending.copy.forSender}</p>
      {features.isLive && <p className={look.muted}>{words.openAbout}</p>}
      {!copy.mail && <p className={look.muted}>{sending.mail.withheld}</p>}
    </div>
  );
}
