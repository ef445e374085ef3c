import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState, type ReactElement } from "react";
import { cellAddress, findingAddress } from "../../../core/index.ts";
import type { PlannedFix } from "../state/fixes.ts";
import type { FixTarget } from "../state/pane-state.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { Question } from "./Question.tsx";
import { useFixes } from "./shown-findings.ts";

/** So many changes are shown at first; a button shows the others. */
const shownAtFirst = 50;

const useStyles = makeStyles({
  changes: { margin: 0, padding: 0, maxHeight: "min(260px, 35vh)", overflowY: "auto", listStyleType: "none" },
  change: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  rule: { fontWeight: tokens.fontWeightSemibold, paddingBlockStart: tokens.spacingVerticalS },
  choice: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  // Not struck through, since a line through ◯ or 1 hides what it was.
  before: { textDecorationLine: "none", color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

/** What a correction would rewrite, cell by cell, and the two ways on. */
export function FixPreview({ target }: { readonly target: FixTarget }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const { fixes: words } = catalogue.pane;
  const { fixes: all } = useFixes(target);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const fixes = all.filter((fix) => !left.has(keyOf(fix)));
  const leave = (): void => {
    actions.show({ type: "fix-shown", target: undefined });
  };
  const isBusy = state.work !== undefined || state.isStale;
  const waysOn = (
    <Button
      appearance="primary"
      disabledFocusable={isBusy || fixes.length === 0}
      onClick={() => void actions.applyFixes(fixes)}
    >
      {words.apply(fixes.length)}
    </Button>
  );
  return (
    <Question heading={words.preview(fixes.length)} leave={leave} back={words.back} waysOn={waysOn}>
      <b>{words.preview(fixes.length)}</b>
      <Changes all={all} left={left} setLeft={setLeft} isByRule={target.kind === "all"} />
      <p className={look.muted}>{words.canUndo}</p>
    </Question>
  );
}

/** The changes one below the other, by their rules where these are several; each can be left out. */
function Changes({
  all,
  left,
  setLeft,
  isByRule,
}: {
  readonly all: readonly PlannedFix[];
  /** The keys of those that are left out. */
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
  readonly isByRule: boolean;
}): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const [limit, setLimit] = useState(shownAtFirst);
  const { fixes } = catalogue.pane;
  return (
    <>
      <ul className={styles.changes} tabIndex={0} aria-label={fixes.preview(all.length - left.size)}>
        {all.slice(0, limit).map((fix, at) => (
          <Fragment key={keyOf(fix)}>
            {isByRule && fix.rule !== all[at - 1]?.rule && (
              <li className={styles.rule}>{catalogue.rules[fix.rule].title}</li>
            )}
            <li className={styles.change}>
              <Change
                fix={fix}
                isChosen={all.length === 1 ? undefined : !left.has(keyOf(fix))}
                choose={(isChosen) => {
                  setLeft(new Set(isChosen ? [...left].filter((key) => key !== keyOf(fix)) : [...left, keyOf(fix)]));
                }}
              />
            </li>
          </Fragment>
        ))}
      </ul>
      {all.length > limit && (
        <Button
          size="small"
          onClick={() => {
            setLimit(all.length);
          }}
        >
          {fixes.showOthers(all.length - limit)}
        </Button>
      )}
    </>
  );
}

/** One change; where there are several, each can be left out. */
function Change({
  fix,
  isChosen,
  choose,
}: {
  readonly fix: PlannedFix;
  /** `undefined` where it is the only change. */
  readonly isChosen: boolean | undefined;
  readonly choose: (isChosen: boolean) => void;
}): ReactElement {
  const { state, catalogue } = usePane();
  const styles = useStyles();
  const { empty } = catalogue.pane.fixes;
  const cell = findingAddress(fix, state.report?.sheet);
  const change = (
    <span>
      {cell} <del className={styles.before}>{fix.before || empty}</del> →{" "}
      <ins className={styles.after}>{fix.value || empty}</ins>
    </span>
  );
  if (isChosen === undefined) return change;
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ target }) => {
          choose(target.checked);
        }}
      />
      {change}
    </label>
  );
}

function keyOf({ sheet, row, column }: PlannedFix): string {
  return `${cellAddress({ row, column })} ${sheet}`;
}
