import { catalogueOf } from "../../../words/say.ts";
import { sendJson } from "../send-json.ts";
import { sendText } from "../send-text.ts";
import { onlyArgument } from "./arguments.ts";
import { checkForSending } from "./check-for-sending.ts";
import type { Command } from "./command.ts";

/** Says whether a workbook may be sent as it is, and why not. */
export const send: Command = {
  options: ["schema", "sheet", "as-of", "limit", "format"],
  run: async (args, options, terminal) => {
    const file = onlyArgument("send", args);
    const { input, result } = await checkForSending(file, options, terminal);
    const catalogue = catalogueOf(options.language);
    terminal.progress(undefined);
    if (options.format === "json") terminal.printJson(sendJson(file, input, result, catalogue));
    else terminal.print(sendText(file, input, result, catalogue));
    return result.verdict === "ready" ? 0 : 1;
  },
};
