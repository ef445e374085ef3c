import { cases as columnsHidden } from "./rules/columns-hidden.cases.ts";
import { cases as comment } from "./rules/comment.cases.ts";
import { cases as errorValue } from "./rules/error-value.cases.ts";
import { cases as extra } from "./rules/extra.cases.ts";
import { cases as fileName } from "./rules/file-name.cases.ts";
import { cases as fileTooLarge } from "./rules/file-too-large.cases.ts";
import { cases as fontTiny } from "./rules/font-tiny.cases.ts";
import { cases as formulaOutside } from "./rules/formula-outside.cases.ts";
import { cases as headerFooter } from "./rules/header-footer.cases.ts";
import { cases as nameDoubtful } from "./rules/name-doubtful.cases.ts";
import { cases as notChecked } from "./rules/not-checked.cases.ts";
import { cases as outsideLink } from "./rules/outside-link.cases.ts";
import { cases as ownContent } from "./rules/own-content.cases.ts";
import { cases as password } from "./rules/password.cases.ts";
import { cases as personNamed } from "./rules/person-named.cases.ts";
import { cases as personalData } from "./rules/personal-data.cases.ts";
import { cases as printer } from "./rules/printer.cases.ts";
import { cases as property } from "./rules/property.cases.ts";
import { cases as revisionLog } from "./rules/revision-log.cases.ts";
import { cases as rowsFiltered } from "./rules/rows-filtered.cases.ts";
import { cases as rowsHidden } from "./rules/rows-hidden.cases.ts";
import { cases as sheetHidden } from "./rules/sheet-hidden.cases.ts";
import { cases as uncalculated } from "./rules/uncalculated.cases.ts";
import { cases as valueUnseen } from "./rules/value-unseen.cases.ts";
import type { SendCases } from "./case.ts";

/** The cases of all rules of the send check. */
export const allSendCases = [
  columnsHidden,
  comment,
  errorValue,
  extra,
  fileName,
  fileTooLarge,
  fontTiny,
  formulaOutside,
  headerFooter,
  nameDoubtful,
  notChecked,
  outsideLink,
  ownContent,
  password,
  personNamed,
  personalData,
  printer,
  property,
  revisionLog,
  rowsFiltered,
  rowsHidden,
  sheetHidden,
  uncalculated,
  valueUnseen,
] as readonly SendCases[];
