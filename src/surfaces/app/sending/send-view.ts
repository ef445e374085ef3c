import type {
  CleaningChange,
  Finding,
  HiddenChoice,
  HiddenThing,
  Problem,
  ReadabilityCheck,
  Seal,
  SealOutcome,
  SendFinding,
  SendVerdict,
  SentFile,
} from "../../../core/index.ts";
import type { CopyMail } from "../../sending/index.ts";

/** What was found before a workbook is sent, as the pane shows it. */
export interface SendView {
  readonly file: SentFile;
  readonly verdict: SendVerdict;
  /** Of the send check, and those of the check of the rows that nobody has confirmed. */
  readonly findings: readonly SendFinding[];
  readonly open: readonly Finding[];
  /** The sheet of all tables, whose name then need not be said; `undefined` where they stand on several. */
  readonly sheet: string | undefined;
  /** Why the tables could not be checked. */
  readonly problem: Problem | undefined;
  /** How the tables keep the official rules; nothing where there are none. */
  readonly readability: ReadabilityCheck | undefined;
  /** What is hidden, of which a person has to say what becomes of it in a clean copy. */
  readonly hidden: readonly HiddenThing[];
  readonly seal: SealOutcome;
}

/** What a clean copy would change, once a person has said what becomes of what is hidden. */
export interface PlannedCopy {
  readonly hidden: HiddenChoice | undefined;
  readonly changes: readonly CleaningChange[];
}

/** A clean copy that was made, ready to be handed over. */
export interface CopyView {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly verdict: SendVerdict;
  /** Its record; `undefined` where it holds no table. */
  readonly seal: Seal | undefined;
  readonly level: ReadabilityCheck | undefined;
  /** A mail with it; none where it is not to be sent. */
  readonly mail: CopyMail | undefined;
}
