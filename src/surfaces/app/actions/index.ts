import type { PaneEvent } from "../state/pane-event.ts";
import { additionActions, type AdditionActions } from "./addition-actions.ts";
import { checkActions, type CheckActions } from "./check-actions.ts";
import { collectingActions, type CollectingActions } from "./collecting-actions.ts";
import { contextOf, type PaneParts } from "./context.ts";
import { learningActions, type LearningActions } from "./learning-actions.ts";
import { openActions, type OpenActions } from "./open-actions.ts";
import { readingActions, type ReadingActions } from "./reading-actions.ts";
import { createRunner } from "./runner.ts";
import { sendActions, type SendActions } from "./send-actions.ts";
import { settingsActions, type SettingsActions } from "./settings-actions.ts";
import { writeActions, type WriteActions } from "./write-actions.ts";

/** All that a user can ask of the pane; what comes of it is in the store. */
export interface PaneActions
  extends
    CheckActions,
    WriteActions,
    AdditionActions,
    LearningActions,
    CollectingActions,
    OpenActions,
    ReadingActions,
    SendActions,
    SettingsActions {
  /** Changes what is shown, without work. */
  readonly show: (
    event: Extract<
      PaneEvent,
      {
        type:
          | "tab-chosen"
          | "viewed"
          | "fix-shown"
          | "decision-asked"
          | "addition-asked"
          | "answered"
          | "header-pointed"
          | "learning-left"
          | "reading-left"
          | "reading-noted"
          | "reading-dropped"
          | "replies-chosen"
          | "replies-left"
          | "plan-chosen"
          | "failed"
          | "problem-closed"
          | "removal-asked"
          | "copy-planned";
      }
    >,
  ) => void;
}

export function createActions(parts: PaneParts): PaneActions {
  const context = contextOf(parts, createRunner(parts.store));
  const checks = checkActions(context);
  return {
    ...checks,
    ...writeActions(context),
    ...additionActions(context),
    ...learningActions(context),
    ...collectingActions(context),
    ...readingActions(context),
    ...openActions(context, checks.check),
    ...sendActions(context),
    ...settingsActions(context),
    show: parts.store.dispatch,
  };
}
