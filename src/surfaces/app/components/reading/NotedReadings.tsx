import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Disclosure } from "../Disclosure.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useReadingWords } from "./form-words.ts";
import { QuotedText } from "./QuotedText.tsx";

/** The texts that a person says were misread: all that the file will hold can be seen, and it is saved by hand. */
export function NotedReadings(): ReactElement {
  const { state, actions } = usePane();
  const look = useLook();
  const words = useReadingWords();
  const { noted, isSaved } = state.reading;
  return (
    <Disclosure summary={words.noted(noted.length)}>
      <p className={look.muted}>{words.aboutNoted}</p>
      <ul className={look.list}>
        {noted.map(({ reading, state: said }) => (
          <li key={reading.text}>
            <QuotedText label={words.text}>{reading.text}</QuotedText>
            <div className={look.row}>
              <span className={look.text}>{words.said({ read: reading.state, state: said })}</span>
              <Button
                size="small"
                aria-label={words.dropThis(reading)}
                onClick={() => {
                  actions.show({ type: "reading-dropped", text: reading.text });
                }}
              >
                {words.drop}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={look.row}>
        <Button disabledFocusable={state.work !== undefined} onClick={() => void actions.saveReadings()}>
          {words.save}
        </Button>
        {!isSaved && <span className={look.muted}>{words.unsaved}</span>}
      </div>
    </Disclosure>
  );
}
