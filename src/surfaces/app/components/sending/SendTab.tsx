import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { CopySection } from "./CopySection.tsx";
import { MailSection } from "./MailSection.tsx";
import { ReadabilityCard } from "./ReadabilityCard.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { SealLine } from "./SealLine.tsx";
import { SendVerdict } from "./SendVerdict.tsx";

/** Send: the verdict and its reasons first, then the clean copy, and the mail with it. */
export function SendTab(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.sending;
  const { view, isOld, copy } = state.sending;
  return (
    <div className={look.stack}>
      <div className={look.row}>
        <Button
          className={look.button}
          appearance={view && !isOld ? "secondary" : "primary"}
          disabledFocusable={state.work !== undefined}
          onClick={() => void actions.checkSending()}
        >
          {view ? words.again : words.start}
        </Button>
      </div>
      {!view && <p className={look.muted}>{words.about}</p>}
      {isOld && <p className={look.text}>{words.old}</p>}
      {view && (
        <>
          <SendVerdict view={view} />
          <SealLine seal={view.seal} />
          <ReadabilityCard check={view.readability} />
          <ReasonList view={view} />
          {!isOld && <CopySection view={view} />}
          {copy?.mail && <MailSection mail={copy.mail} />}
        </>
      )}
    </div>
  );
}
