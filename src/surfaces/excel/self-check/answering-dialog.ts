/** The part of the address by which the page of the dialog knows that it is to answer. */
export const answerQuery = "answer";

/** What the page of the dialog answers. */
export const dialogAnswer = "shown";

/** Milliseconds that a dialog has to open and to answer; on the web Excel may ask the user first. */
const patience = 30_000;

/**
 * Opens a dialog that answers by itself, and closes it. Returns why it did not answer: Office's code, or what was
 * missed.
 */
export function openAnsweringDialog(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 20, width: 20, displayInIframe: true }, (result) => {
      if (result.status !== Office.AsyncResultStatus.Succeeded) {
        resolve(String(result.error.code));
        return;
      }
      const dialog = result.value;
      const end = (why: string | undefined): void => {
        clearTimeout(timer);
        resolve(why);
      };
      const close = (why: string | undefined): void => {
        dialog.close();
        end(why);
      };
      const timer = setTimeout(close, patience, "no answer");
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (answer) => {
        close("message" in answer && answer.message === dialogAnswer ? undefined : "another answer");
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        end("error" in event ? String(event.error) : "closed");
      });
    });
  });
}
