import type { Catalogue } from "../../words/catalogue.ts";

/** How the command line is used: all of it, or of one command its line, its options and those of every command. */
export function usageLines(command: string | undefined, { commandLine: { usage } }: Catalogue): string[] {
  const { intro, commands, options, common, bare, exitCodes } = usage;
  const [heading = "", ...lines] = commands.split("\n");
  const own = lines.filter((line) => command !== undefined && line.startsWith(`  shinchoku ${command} `));
  const of = Object.entries(options).flatMap(([name, text]) => (name === command ? text : []));
  const paragraphs =
    own.length === 0
      ? [intro, commands, ...Object.values(options), common, bare, exitCodes]
      : [[heading, ...own].join("\n"), ...of, common, exitCodes];
  return paragraphs.join("\n\n").split("\n");
}
