import type { ProblemWords } from "../../../words/problem-words.ts";
import type { Language } from "../../../words/say.ts";

/** What the dialog's page is handed. */
interface Message extends ProblemWords {
  readonly language: Language;
}

/**
 * Shows in a dialog why a command could not be carried out; a command has no window of its own. Resolves when the person
 * has closed it, since the dialog ends with the command.
 */
export function showMessage(words: ProblemWords, language: Language): Promise<void> {
  const message: Message = { ...words, language };
  const address = new URL(`message.html#${encodeURIComponent(JSON.stringify(message))}`, window.location.href);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address.href,
      { height: 30, width: 30, displayInIframe: true },
      ({ value, status }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          // The person refused the dialog, or one is open already; there is no other place to say it.
          resolve();
          return;
        }
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
      },
    );
  });
}
