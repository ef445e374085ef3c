import { describe, expect, test } from "@jest/globals";
import { messageQuery, readMessageQuery, type Message } from "../../../../src/surfaces/excel/commands/message.ts";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { languages, sayProblem } from "../../../../src/words/say.ts";

describe.each(languages)("what a command says in its dialog (%s)", (language) => {
  const catalogue = catalogueOf(language);
  const read = (message: Message): readonly string[] => readMessageQuery(messageQuery(message, language)).lines;

  test("is what the pane would say", () => {
    const { happened, kept, action } = sayProblem({ code: "sheet-protected", facts: { sheet: "進捗" } }, catalogue);
    const problem = { code: "sheet-protected", facts: { sheet: "進捗" } } as const;
    expect(read({ problem, left: undefined })).toEqual([happened, kept, action]);
    expect(read({ problem, left: "partly" })).toEqual([happened, catalogue.pane.left.partly(0), action]);
    expect(read({ done: { what: "nothing-to-remove" } })).toEqual([catalogue.pane.done["nothing-to-remove"]]);
    expect(readMessageQuery(messageQuery({ problem, left: undefined }, language)).language).toBe(language);
  });

  test("is short enough for an address, and names the reason at least", () => {
    const message: Message = {
      problem: {
        code: "no-progress-table",
        facts: { sheets: ["あ".repeat(3000)], wanted: [], found: [], searchedRows: 30 },
      },
      left: undefined,
    };
    expect(messageQuery(message, language).length).toBeLessThan(1500);
    expect(read(message)).toEqual(catalogue.pane.commandStopped("no-progress-table"));
  });

  test.each(["", `language=${language}`, `language=${language}&message=%7B`, `language=${language}&message=%7B%7D`])(
    "is never nothing: %s",
    (query) => {
      const { lines } = readMessageQuery(query);
      expect(lines.every((line) => line !== "" && !line.includes("undefined"))).toBe(true);
      expect(lines.length).toBeGreaterThan(1);
    },
  );
});
