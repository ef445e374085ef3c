import { ProblemError } from "../../../core/index.ts";
import { languageOfUser, localToday, problemOf, remoteChecker, startCheckWorker } from "../../app/index.ts";
import { excelWorkbook } from "../excel-workbook.ts";
import { showMessage } from "./message-dialog.ts";
import { tellPane, thisWorkbook } from "./results.ts";
import { ribbonCommands, type CommandParts } from "./ribbon-commands.ts";

/** The check of a command runs in a worker, as the pane's does, so that Excel can end a command that takes too long. */
const checker = remoteChecker(startCheckWorker);

/** Runs a command, says what stopped it, and lets Excel know that it has ended in every case. */
async function run(command: (parts: CommandParts) => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  const language = languageOfUser(Office.context.displayLanguage);
  try {
    await command({
      host: excelWorkbook,
      checker,
      language,
      today: localToday(),
      tellPane: async (done) => tellPane(await thisWorkbook(Office.context.document.url, excelWorkbook), done),
      say: (done) => showMessage({ done }, language),
    });
  } catch (error) {
    const left = error instanceof ProblemError ? error.left?.state : undefined;
    await showMessage({ problem: problemOf(error), left }, language);
  } finally {
    event.completed();
  }
}

await Office.onReady();
for (const [name, command] of Object.entries(ribbonCommands)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(command, event));
}
