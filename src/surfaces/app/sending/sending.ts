import {
  checkReadability,
  hiddenThings,
  sheetOfAll,
  type CleaningChange,
  type Day,
  type HiddenChoice,
  type ReadabilityCheck,
  type SendInput,
} from "../../../core/index.ts";
import { readXlsx } from "../../../hosts/xlsx/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import {
  cleanCopy,
  copyPlan,
  mailOf,
  reviewOf,
  sealStateOf,
  type CopyRequest,
  type SendReview,
} from "../../sending/index.ts";
import { requestOf } from "../checking/check-request.ts";
import type { WorkbookSettings } from "../state/settings.ts";
import { resultOf, type WorkResult } from "../worker/work-result.ts";
import type { CopyView, SendView } from "./send-view.ts";

/** Bytes of a mail that most servers take. */
const mailLimit = 10 * 1024 ** 2;

/** The steps before one workbook is sent; what was looked at stays here, so that copies can be made of it. */
export interface Sending {
  /** Looks at a workbook's file. `name` is the file's. */
  look(bytes: Uint8Array, name: string, settings: WorkbookSettings, today: Day): Promise<WorkResult<SendView>>;
  /** What a clean copy of it would change. */
  changes(hidden: HiddenChoice | undefined): Promise<WorkResult<readonly CleaningChange[]>>;
  /** Makes a clean copy of it. */
  copy(asked: Omit<CopyRequest, "sizeLimit">): Promise<WorkResult<CopyView>>;
}

/** The steps themselves, for a worker or for the same thread. */
export function createSending(): Sending {
  let review: SendReview | undefined;
  const looked = (): SendReview => {
    if (!review) throw new Error("A copy was asked for before anything was looked at");
    return review;
  };
  return {
    look: (bytes, name, settings, today) =>
      resultOf(async () => {
        const xlsx = await readXlsx(bytes);
        const request = requestOf(settings, today);
        review = await reviewOf(xlsx, request, { name, size: bytes.length, sizeLimit: mailLimit });
        const { input, result } = review;
        const { check } = input;
        const isChecked = !("code" in check);
        return {
          ...result,
          file: input.file,
          sheet: isChecked ? sheetOfAll(check.tables) : undefined,
          problem: isChecked ? undefined : check,
          readability: readabilityOf(input),
          hidden: hiddenThings(input),
          seal: await sealStateOf(xlsx, request),
        };
      }),
    changes: (hidden) => resultOf(() => copyPlan(looked(), hidden).changes),
    copy: (asked) =>
      resultOf(async () => {
        const copy = await cleanCopy(looked(), { ...asked, sizeLimit: mailLimit });
        return {
          name: copy.name,
          bytes: copy.bytes,
          verdict: copy.result.verdict,
          seal: copy.sealed?.seal,
          level: readabilityOf(copy.input),
          mail: mailOf(copy, catalogueOf(asked.language)),
        };
      }),
  };
}

function readabilityOf(input: SendInput): ReadabilityCheck | undefined {
  return "code" in input.check ? undefined : checkReadability(input, input.check);
}
