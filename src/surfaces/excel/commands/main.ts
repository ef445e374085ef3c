import { catalogueOf, sayProblem } from "../../../words/say.ts";
import { createChecking, problemOf, localToday, languageOfUser } from "../../app/index.ts";
import { excelWorkbook } from "../excel-workbook.ts";
import { showMessage } from "./message-dialog.ts";
import { tellPane } from "./results.ts";
import { ribbonCommands, type CommandParts } from "./ribbon-commands.ts";

/** Runs a command, says what stopped it, and lets Excel know that it has ended in every case. */
async function run(command: (parts: CommandParts) => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  const language = languageOfUser(Office.context.displayLanguage);
  try {
    await command({
      host: excelWorkbook,
      checking: createChecking(),
      language,
      today: localToday(),
      tellPane: (done) => tellPane(Office.context.document.url, done),
    });
  } catch (error) {
    await showMessage(sayProblem(problemOf(error), catalogueOf(language)), language);
  } finally {
    event.completed();
  }
}

await Office.onReady();
for (const [name, command] of Object.entries(ribbonCommands)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(command, event));
}
