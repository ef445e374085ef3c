import type { ReadingFormWords } from "../reading-form-words.ts";
import { formatNumber } from "../format-number.ts";

const states = {
  done: "Done",
  underway: "Under way",
  planned: "Still to be done",
  undecided: "Undecided, or will not be done",
  none: "Says nothing about progress",
} as const;

/** Words for noting that a progress text was misread. */
export const readingForm: ReadingFormWords = {
  heading: "Correct how this text was read",
  read: ({ state, words }) =>
    words === "" ? `This text was read as “${states[state]}”.` : `“${words}” was read as “${states[state]}”.`,
  text: "Progress text",
  question: "What the text says",
  states,
  unanswered: "Please choose",
  about:
    "The whole text is noted in this pane together with how it was read. The finding stays. Nothing is written anywhere until you save the file, and nothing is sent.",
  note: "Note it",
  back: "Cancel",
  noted: (count) => `Misread texts: ${formatNumber(count)}`,
  aboutNoted:
    "The file will hold the texts below word for word. Before you pass it on, make sure that nothing in it is still confidential. This list is gone when you close the pane.",
  unsaved: "Not saved yet.",
  said: ({ read, state }) => `Read as: ${states[read]} → really: ${states[state]}`,
  save: "Save as a file",
  drop: "Remove",
  dropThis: ({ text }) => `Remove the note on “${text}”`,
};
