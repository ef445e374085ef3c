import { catalogueOf } from "../../../words/catalogues.ts";
import { onlyArgument } from "./arguments.ts";
import type { Command } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Says whether a schema file has mistakes. */
export const schemaCheck: Command = {
  options: [],
  run: async (args, { language, sizeLimit }, terminal) => {
    const source = onlyArgument("schema check", args);
    const { title } = await schemaOf(source, sizeLimit);
    terminal.print([catalogueOf(language).commandLine.schemaValid({ source, title })]);
    return 0;
  },
};
