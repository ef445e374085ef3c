import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countBySeverity } from "../../../core/index.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { Removal } from "./Removal.tsx";
import { StatusChart } from "./StatusChart.tsx";
import { removing, replacing, UndoNote } from "./UndoNote.tsx";

/** Summary: a preview of the figures, and the button that puts them into the workbook. */
export function SummaryTab(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const { report, summary, work } = state;
  const words = catalogue.pane.summary;
  const isBusy = work !== undefined;
  if (!report || !summary) {
    return (
      <div className={look.stack}>
        <p className={look.text}>{words.needsCheck}</p>
        <div className={look.row}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.check()}>
            {catalogue.pane.check.start}
          </Button>
        </div>
        <UndoNote risks={[{ button: catalogue.pane.check.start, does: ["check"] }]} />
      </div>
    );
  }
  const { counts, conclusion } = summary;
  const { error } = countBySeverity(report.findings);
  const { parts } = state.own;
  const insert = parts.has("summary") ? words.refresh : words.insert;
  return (
    <div className={look.stack}>
      <h2 className={look.heading}>{words.heading}</h2>
      <p className={look.text}>{catalogue.summary.conclusion(conclusion)}</p>
      {error > 0 && <p className={look.text}>{words.withFindings(error)}</p>}
      <div className={look.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.insertSummary()}>
          {insert}
        </Button>
      </div>
      <p className={look.muted}>{words.about}</p>
      <Removal part="summary" />
      <UndoNote
        risks={[
          { button: insert, does: replacing(parts, "summary") },
          { button: catalogue.pane.removal.offers.summary, does: removing(parts, "summary") },
        ]}
      />
      <StatusChart counts={counts} />
      {counts.percentSum !== 100 && <p className={look.muted}>{words.rounding}</p>}
    </div>
  );
}
