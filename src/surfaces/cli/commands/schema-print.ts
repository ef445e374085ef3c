import { writeDescriptor } from "../../../core/index.ts";
import { noArgument } from "./arguments.ts";
import type { Command } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Prints the descriptor of a schema. */
export const schemaPrint: Command = {
  options: ["schema"],
  run: async (args, { schema, sizeLimit }, terminal) => {
    const [name = schema ?? "general", ...more] = args;
    noArgument(more);
    terminal.printJson(`${JSON.stringify(writeDescriptor(await schemaOf(name, sizeLimit)), undefined, 2)}\n`);
    return 0;
  },
};
