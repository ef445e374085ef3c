import { readingForm as en } from "../../../../words/en/reading-form.ts";
import { readingForm as ja } from "../../../../words/ja/reading-form.ts";
import type { ReadingFormWords } from "../../../../words/reading-form-words.ts";
import type { Language } from "../../../../words/say.ts";
import { usePane } from "../pane-context.ts";

const words: { readonly [One in Language]: ReadingFormWords } = { ja, en };

/** The words on readings, which come with these parts and not with those of the pane. */
export function useReadingWords(): ReadingFormWords {
  return words[usePane().state.language];
}
