import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { needsOwnSchema } from "../state/learning-after.ts";
import { sayFindings } from "../state/said-finding.ts";
import { Disclosure } from "./Disclosure.tsx";
import { LearningPart, NotedReadingsPart } from "./fetched-parts.ts";
import { FindingsList } from "./FindingsList.tsx";
import { FirstRun } from "./FirstRun.tsx";
import { useFocusFirst } from "./focus.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { LearningOffer } from "./LearningOffer.tsx";
import { TableCard } from "./TableCard.tsx";
import { removing, replacing, UndoNote } from "./UndoNote.tsx";
import { Verdict } from "./Verdict.tsx";

/** Check: the verdict first, then what was read, then the findings. */
export function CheckTab(): ReactElement {
  const { state, catalogue } = usePane();
  const look = useLook();
  const { report, isFirstRun, learning } = state;
  const [beganWithCard] = useState(isFirstRun);
  const isUnfit = needsOwnSchema(state);
  if (learning) return <LearningPart learning={learning} />;
  if (isFirstRun && !report) {
    return (
      <div className={look.stack}>
        {isUnfit && <LearningOffer />}
        <FirstRun />
      </div>
    );
  }
  return (
    <div className={look.stack}>
      <CheckButtons takeFocus={beganWithCard} />
      <Verdict />
      {isUnfit && <LearningOffer />}
      {report?.since && report.since.solved + report.since.added > 0 && (
        <p className={look.muted}>{catalogue.pane.review.since(report.since)}</p>
      )}
      <TableCard />
      <Solved />
      {state.reading.noted.length > 0 && <NotedReadingsPart />}
      {report && report.findings.length > 0 && <FindingsList report={report} />}
    </div>
  );
}

function CheckButtons({ takeFocus }: { readonly takeFocus: boolean }): ReactElement {
  const start = useFocusFirst(takeFocus);
  const { state, actions, catalogue, features } = usePane();
  const look = useLook();
  const words = catalogue.pane.check;
  const { report, work, isStale } = state;
  const isBusy = work !== undefined;
  const { parts } = state.own;
  const hasMarks = parts.has("check");
  const check = report ? words.again : words.start;
  const mark = hasMarks ? words.markAgain : words.mark;
  return (
    <div className={look.stack}>
      <div ref={start} className={look.row}>
        <Button
          className={look.button}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void actions.check()}
        >
          {check}
        </Button>
        {report && (
          <Button className={look.button} disabledFocusable={isBusy} onClick={() => void actions.mark()}>
            {mark}
          </Button>
        )}
        {hasMarks && (
          <Button className={look.button} disabledFocusable={isBusy} onClick={() => void actions.remove("check")}>
            {words.clear}
          </Button>
        )}
      </div>
      <UndoNote
        risks={[
          { button: check, does: ["check"] },
          ...(report ? [{ button: mark, does: replacing(parts, "check") }] : []),
          ...(hasMarks ? [{ button: words.clear, does: removing(parts, "check") }] : []),
        ]}
      />
      {report && hasMarks && state.areMarksOld && <p className={look.muted}>{words.marksOld}</p>}
      {!report && <p className={look.muted}>{words.idle}</p>}
      {isStale && <p className={look.muted}>{words.stale}</p>}
      {report && features.lacks.includes("merged-cells") && (
        <p className={look.muted}>{catalogue.pane.settings.lacks["merged-cells"]}</p>
      )}
    </div>
  );
}

/** The findings that the last edits solved. */
function Solved(): ReactElement | null {
  const { state, catalogue } = usePane();
  const look = useLook();
  const table = state.report;
  if (!table || state.solved.length === 0) return null;
  return (
    <Disclosure summary={catalogue.pane.findings.solved(state.solved.length)}>
      <ul className={look.list}>
        {sayFindings(state.solved, { sheet: table.sheet, places: [] }, catalogue).map(({ key, cell, sentence }) => (
          <li key={key} className={look.text}>
            {cell} {sentence.message}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
