import { learningForm as en } from "../../../../words/en/learning-form.ts";
import { learningForm as ja } from "../../../../words/ja/learning-form.ts";
import type { LearningFormWords } from "../../../../words/learning-form-words.ts";
import type { Language } from "../../../../words/say.ts";
import { usePane } from "../pane-context.ts";

const words: { readonly [One in Language]: LearningFormWords } = { ja, en };

/** The form's words, which come with it and not with those of the pane. */
export function useFormWords(): LearningFormWords {
  return words[usePane().state.language];
}
