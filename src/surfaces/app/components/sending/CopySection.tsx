import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { HiddenChoice } from "../../../../core/index.ts";
import { sayChange, sayProblem } from "../../../../words/say.ts";
import type { PlannedCopy, SendView } from "../../sending/send-view.ts";
import { LongList } from "../LongList.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { MadeCopy } from "./MadeCopy.tsx";

// The browser's own: Fluent's radio buttons are as large as half of this tab.
const useStyles = makeStyles({
  choice: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    cursor: "pointer",
  },
});

/** The clean copy: what becomes of what is hidden, what would change, and then the copy itself. */
export function CopySection({ view }: { readonly view: SendView }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const [choice, setChoice] = useState<HiddenChoice>();
  const { planned, copy } = state.sending;
  const words = catalogue.pane.sending.copy;
  const isDecided = view.hidden.length === 0 || choice !== undefined;
  return (
    <section className={look.stack} aria-label={words.heading}>
      <h2 className={look.heading}>{words.heading}</h2>
      <p className={look.muted}>{words.about}</p>
      {view.hidden.length > 0 && (
        <HiddenQuestion
          view={view}
          choice={choice}
          choose={(chosen) => {
            setChoice(chosen);
            actions.show({ type: "copy-planned", planned: undefined });
          }}
        />
      )}
      {!planned && (
        <div className={look.row}>
          <Button
            disabledFocusable={state.work !== undefined || !isDecided}
            onClick={() => void actions.planCopy(choice)}
          >
            {words.plan}
          </Button>
        </div>
      )}
      {planned && <Changes planned={planned} />}
      {planned && !copy && <MakeCopy />}
      {copy && <MadeCopy copy={copy} />}
    </section>
  );
}

/** What is hidden, and the question what becomes of it. */
function HiddenQuestion({
  view,
  choice,
  choose,
}: {
  readonly view: SendView;
  readonly choice: HiddenChoice | undefined;
  readonly choose: (choice: HiddenChoice) => void;
}): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const styles = useStyles();
  const words = catalogue.pane.sending.copy;
  const { details = [] } = sayProblem({ code: "hidden-undecided", facts: { hidden: view.hidden } }, catalogue);
  return (
    <div role="radiogroup" aria-label={words.hidden} className={mergeClasses(look.card, look.tight)}>
      <h3 className={look.heading}>{words.hidden}</h3>
      <ul className={look.list}>
        {details.map((detail) => (
          <li key={detail} className={look.text}>
            {detail}
          </li>
        ))}
      </ul>
      {(["remove", "show"] as const).map((one) => (
        <label key={one} className={styles.choice}>
          <input
            type="radio"
            name="hidden-things"
            checked={choice === one}
            onChange={() => {
              choose(one);
            }}
          />
          {words.choices[one]}
        </label>
      ))}
    </div>
  );
}

/** What the copy changes, before it is made and after. */
function Changes({ planned: { changes } }: { readonly planned: PlannedCopy }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const label = catalogue.sending.copy.heading;
  const said = useMemo(
    () => changes.map((change, at) => ({ key: String(at), text: `・${sayChange(change, catalogue)}` })),
    [changes, catalogue],
  );
  return (
    <section className={look.card} aria-label={label}>
      <h3 className={look.heading}>{catalogue.pane.sending.copy.changes(changes.length)}</h3>
      {changes.length === 0 && <p className={look.text}>{catalogue.sending.copy.unchanged}</p>}
      <LongList items={said} keyOf={keyOf} guess={guessedHeight} label={label} shown={undefined} kept={undefined}>
        {({ text }) => <p className={look.text}>{text}</p>}
      </LongList>
    </section>
  );
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

function guessedHeight(): number {
  return 44;
}

const parts = ["findings", "summary"] as const;

/** Which sheets of ours go along, and the button that makes the copy. */
function MakeCopy(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.sending.copy;
  const [kept, setKept] = useState<ReadonlySet<(typeof parts)[number]>>(new Set());
  return (
    <div className={look.stack}>
      <div role="group" aria-label={words.keep} className={look.row}>
        <span className={look.muted}>{words.keep}</span>
        {parts.map((part) => (
          <Checkbox
            key={part}
            label={words.parts[part]}
            checked={kept.has(part)}
            onChange={() => {
              setKept(new Set(parts.filter((one) => kept.has(one) !== (one === part))));
            }}
          />
        ))}
      </div>
      <div className={look.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== undefined}
          onClick={() => void actions.makeCopy([...kept])}
        >
          {words.make}
        </Button>
      </div>
    </div>
  );
}
