import { inExcel, type ActionOptions } from "./action.ts";

/** In front of our settings' keys, which share the workbook with those of other add-ins. */
const prefix = "shinchoku.";

/**
 * Reads a setting that is saved in the workbook; `undefined` when there is none. What comes back is what anyone may
 * have written into the file, so its shape must be checked.
 */
export async function readSetting(key: string, options: ActionOptions = {}): Promise<unknown> {
  return inExcel(options, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(`${prefix}${key}`).load("value");
    await context.sync();
    if (setting.isNullObject) return undefined;
    const value: unknown = setting.value;
    return value;
  });
}

/** Saves a setting in the workbook; `undefined` removes it. It is kept when the workbook is saved. */
export async function writeSetting(
  key: string,
  value: string | number | boolean | object | undefined,
  options: ActionOptions = {},
): Promise<void> {
  await inExcel(options, async (context) => {
    const { settings } = context.workbook;
    if (value === undefined) settings.getItemOrNullObject(`${prefix}${key}`).delete();
    else settings.add(`${prefix}${key}`, value);
    await context.sync();
  });
}
