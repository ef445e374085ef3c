import { sendColumnsHidden } from "./columns-hidden.ts";
import { sendComment } from "./comment.ts";
import { sendErrorValue } from "./error-value.ts";
import { sendExtra } from "./extra.ts";
import { sendFileName } from "./file-name.ts";
import { sendFileTooLarge } from "./file-too-large.ts";
import { sendFontTiny } from "./font-tiny.ts";
import { sendFormulaOutside } from "./formula-outside.ts";
import { sendHeaderFooter } from "./header-footer.ts";
import { sendNameDoubtful } from "./name-doubtful.ts";
import { sendNotChecked } from "./not-checked.ts";
import { sendOutsideLink } from "./outside-link.ts";
import { sendOwnContent } from "./own-content.ts";
import { sendPassword } from "./password.ts";
import { sendPersonNamed } from "./person-named.ts";
import { sendPersonalData } from "./personal-data.ts";
import { sendPrinter } from "./printer.ts";
import { sendProperty } from "./property.ts";
import { sendRevisionLog } from "./revision-log.ts";
import { sendRowsFiltered } from "./rows-filtered.ts";
import { sendRowsHidden } from "./rows-hidden.ts";
import { sendSheetHidden } from "./sheet-hidden.ts";
import { sendUncalculated } from "./uncalculated.ts";
import { sendValueUnseen } from "./value-unseen.ts";

/** The rules of the send check, in the order in which their findings are listed. */
export const sendRules = [
  sendNotChecked,
  sendFileTooLarge,
  sendFileName,
  sendSheetHidden,
  sendRowsHidden,
  sendRowsFiltered,
  sendColumnsHidden,
  sendValueUnseen,
  sendFontTiny,
  sendComment,
  sendPersonNamed,
  sendProperty,
  sendOutsideLink,
  sendFormulaOutside,
  sendNameDoubtful,
  sendExtra,
  sendRevisionLog,
  sendHeaderFooter,
  sendPrinter,
  sendPassword,
  sendOwnContent,
  sendErrorValue,
  sendUncalculated,
  sendPersonalData,
] as const;

type AnySendRule = (typeof sendRules)[number];

/** The id of a rule of the send check. */
export type SendRuleId = AnySendRule["id"];

/** The facts that each rule reports, by its id. */
export type FactsBySendRule = {
  readonly [One in AnySendRule as One["id"]]: One extends { check(input: never): Iterable<{ facts: infer Facts }> }
    ? Facts
    : never;
};
