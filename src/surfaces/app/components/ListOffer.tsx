import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { stages, type Finding, type Stage } from "../../../core/index.ts";
import { unlistedIn, type Unlisted } from "../state/additions.ts";
import { leavesOnEscape, useFocusBack, useFocusFirst } from "./focus.ts";
import { coveredEdge, useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { UndoNote } from "./UndoNote.tsx";

const useStyles = makeStyles({
  form: {
    width: "100%",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    scrollMarginBlock: `${String(coveredEdge)}px`,
  },
});

/** The offer to add what a finding says is in no list; how is asked in its place. Nothing for other findings. */
export function ListOffer({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const { report, own, listing, work, isStale } = state;
  const isAsked = listing === finding;
  const offer = useFocusBack(isAsked);
  const unlisted = report && unlistedIn(finding, report, own.hasSchemaSheet);
  if (!unlisted) return null;
  const ask = (asked: Finding | undefined): void => {
    actions.show({ type: "addition-asked", finding: asked });
  };
  return (
    <div ref={offer} className={look.row}>
      {isAsked ? (
        <AdditionForm
          unlisted={unlisted}
          leave={() => {
            ask(undefined);
          }}
        />
      ) : (
        <Button
          size="small"
          disabledFocusable={work !== undefined || isStale}
          onClick={() => {
            ask(finding);
          }}
        >
          {catalogue.pane.addition.offer}
        </Button>
      )}
    </div>
  );
}

/** Asks whether it is another writing of something or new, and how far a measure with a new status has got. */
function AdditionForm({ unlisted, leave }: { readonly unlisted: Unlisted; readonly leave: () => void }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { list, text, listed, nearest } = unlisted;
  const [aliasOf, setAliasOf] = useState(nearest?.code ?? "");
  const [stage, setStage] = useState<Stage>("unsure");
  const form = useFocusFirst(true);
  const words = catalogue.pane.addition;
  const add = (): void => {
    const isNew = aliasOf === "";
    if (!isNew) void actions.addToList({ list, text, aliasOf });
    else void actions.addToList(list === "statuses" ? { list, text, stage } : { list, text });
  };
  return (
    <div
      ref={form}
      className={styles.form}
      role="group"
      aria-label={words.heading({ text })}
      onKeyDown={leavesOnEscape(leave)}
    >
      <div className={look.stack}>
        <Field className={look.field} label={words.as}>
          <Select
            value={aliasOf}
            onChange={(_, { value }) => {
              setAliasOf(value);
            }}
          >
            <option value="">{words.asNew[list]}</option>
            {listed.map(({ code, name }) => (
              <option key={code} value={code}>
                {words.asAlias({ name })}
              </option>
            ))}
          </Select>
        </Field>
        {list === "statuses" && aliasOf === "" && <StageChoice stage={stage} choose={setStage} />}
        <About />
        <div className={look.row}>
          <Button appearance="primary" disabledFocusable={state.work !== undefined || state.isStale} onClick={add}>
            {words.add}
          </Button>
          <Button onClick={leave}>{words.back}</Button>
        </div>
      </div>
    </div>
  );
}

function StageChoice({
  stage,
  choose,
}: {
  readonly stage: Stage;
  readonly choose: (stage: Stage) => void;
}): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.addition;
  return (
    <Field className={look.field} label={words.stage}>
      <Select
        value={stage}
        onChange={(_, { value }) => {
          choose(stages.find((one) => one === value) ?? "unsure");
        }}
      >
        {stages.map((one) => (
          <option key={one} value={one}>
            {words.stages[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What happens to the sheet 施策スキーマ, before it does. */
function About(): ReactElement {
  const { state, catalogue } = usePane();
  const look = useLook();
  const { about, add } = catalogue.pane.addition;
  const { hasSchemaSheet } = state.own;
  return (
    <>
      <p className={look.muted}>
        {hasSchemaSheet ? about.sheet : about.made}
        {state.settings.schema !== undefined && ` ${about.given}`}
      </p>
      {!hasSchemaSheet && <UndoNote risks={[{ button: add, does: ["new-sheets"] }]} />}
    </>
  );
}
