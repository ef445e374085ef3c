import { openPane } from "./open-pane.tsx";

/** Where the same is done with a file, for those who open the pane's address outside of Excel. */
const pageWithoutExcel = "browser.html";

const { host } = await Office.onReady();
const root = document.getElementById("root");
if (host !== Office.HostType.Excel) window.location.replace(pageWithoutExcel);
else if (root) await openPane(root);
