import { openPane } from "../open-pane.tsx";
import { resultText } from "./result-text.ts";

/**
 * The pane that runs the self-check by itself and sends the result to the server that it came from, for
 * `npm run excel -- --self-check`. No released build has this page.
 */
await Office.onReady();
const root = document.getElementById("root");
if (root) {
  const { store, actions } = await openPane(root);
  actions.show({ type: "tab-chosen", tab: "settings" });
  await actions.selfCheck(new Set());
  await fetch("self-check-result", { method: "POST", body: resultText(store.state()) });
}
