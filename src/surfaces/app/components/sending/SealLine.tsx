import type { ReactElement } from "react";
import { shortSeal, type SealOutcome } from "../../../../core/index.ts";
import { saySealOutcome } from "../../../../words/say.ts";
import { Disclosure } from "../Disclosure.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";

/** Whether the workbook still says what it said when it was checked, and in which rows it does not. */
export function SealLine({ seal }: { readonly seal: SealOutcome }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const { sending, pane } = catalogue;
  const lines = saySealOutcome(seal, "seal" in seal ? shortSeal(seal.seal) : "", catalogue);
  return (
    <Disclosure
      summary={
        <>
          <b>{pane.sending.seal}</b> <span>{sending.seal.states[seal.state]}</span>
        </>
      }
    >
      {[...lines, ...("seal" in seal ? [] : [pane.sending.noSeal])].map((line) => (
        <p key={line} className={look.text}>
          {line}
        </p>
      ))}
    </Disclosure>
  );
}
