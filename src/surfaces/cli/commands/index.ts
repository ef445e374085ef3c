import { check } from "./check.ts";
import { clear } from "./clear.ts";
import type { Command } from "./command.ts";
import { importCommand } from "./import.ts";
import { collect } from "./collect.ts";
import { distributeCommand } from "./distribute.ts";
import { historyCommand } from "./history.ts";
import { learn } from "./learn.ts";
import { schemaCheck } from "./schema-check.ts";
import { schemaPrint } from "./schema-print.ts";
import { send } from "./send.ts";
import { summarizeCommand } from "./summarize.ts";
import { template } from "./template.ts";
import { verify } from "./verify.ts";

/** All commands, by what is typed. */
export const commands: Readonly<Record<string, Command>> = {
  check,
  summarize: summarizeCommand,
  collect,
  distribute: distributeCommand,
  history: historyCommand,
  send,
  verify,
  clear,
  import: importCommand,
  template,
  learn,
  "schema print": schemaPrint,
  "schema check": schemaCheck,
};
