import type { Language } from "../../../words/say.ts";
import { messageQuery, type Message } from "./message.ts";

/**
 * Shows in a dialog what a command has to say; a command has no window of its own. Resolves when the user has closed
 * it, since the dialog ends with the command.
 */
export function showMessage(message: Message, language: Language): Promise<void> {
  const address = new URL(`message.html?${messageQuery(message, language)}`, window.location.href);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address.href,
      { height: 30, width: 30, displayInIframe: true },
      ({ value, status }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          // The user refused the dialog, or one is open already; there is no other place to say it.
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
