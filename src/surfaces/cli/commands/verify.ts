import { catalogueOf } from "../../../words/catalogues.ts";
import { sealStateOf } from "../../sending/index.ts";
import { verifyJson, verifyText } from "../verify-report.ts";
import { openWorkbook } from "../workbook-file.ts";
import { onlyArgument } from "./arguments.ts";
import type { Command } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Says whether a workbook still says what it said when it was checked and sealed. */
export const verify: Command = {
  options: ["schema", "sheet", "format"],
  run: async (args, options, terminal) => {
    const file = onlyArgument("verify", args);
    const { schema: schemaName, sheets, sizeLimit } = options;
    const schema = schemaName === undefined ? undefined : await schemaOf(schemaName, sizeLimit);
    const request = { schema, sheets, asOf: undefined, fix: false, today: terminal.today };
    const outcome = await sealStateOf(await openWorkbook(file, sizeLimit), request);
    const catalogue = catalogueOf(options.language);
    if (options.format === "json") terminal.printJson(verifyJson(file, outcome, catalogue));
    else terminal.print(verifyText(file, outcome, catalogue));
    return outcome.state === "unchanged" ? 0 : 1;
  },
};
