import { fetchedPart } from "./fetched-part.tsx";

/** The tabs and forms that are not part of what the pane begins with. */
export const SummaryPart = fetchedPart(async () => (await import("./SummaryTab.tsx")).SummaryTab);
export const SendPart = fetchedPart(async () => (await import("./sending/SendTab.tsx")).SendTab);
export const CollectingPart = fetchedPart(async () => (await import("./collecting/CollectingTab.tsx")).CollectingTab);
export const SettingsPart = fetchedPart(async () => (await import("./SettingsTab.tsx")).SettingsTab);
export const LearningPart = fetchedPart(
  async () => (await import("./learning/LearningForm.tsx")).LearningForm,
  (actions) => {
    actions.show({ type: "learning-left" });
  },
);
export const ReadingPart = fetchedPart(
  async () => (await import("./reading/ReadingForm.tsx")).ReadingForm,
  (actions) => {
    actions.show({ type: "reading-left" });
  },
);
export const NotedReadingsPart = fetchedPart(async () => (await import("./reading/NotedReadings.tsx")).NotedReadings);
export const KeysPart = fetchedPart(async () => (await import("./KeysDialog.tsx")).KeysDialog);
