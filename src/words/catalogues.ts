import type { ConfirmationWords } from "../core/index.ts";
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en/index.ts";
import { ja } from "./ja/index.ts";
import { languages, type Language } from "./say.ts";

const catalogues: { readonly [One in Language]: Catalogue } = { ja, en };

/** All that a language says. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}

/** The words of the findings sheet in all languages: it may have been made in another one than is spoken now. */
export const confirmationWords: ConfirmationWords = {
  headers: {
    decision: languages.map((language) => catalogues[language].findingsSheet.headers.decision),
    reason: languages.map((language) => catalogues[language].findingsSheet.headers.reason),
    mark: languages.map((language) => catalogues[language].findingsSheet.headers.mark),
  },
  decisions: {
    confirmed: languages.map((language) => catalogues[language].findingsSheet.decisions.confirmed),
    "not-applicable": languages.map((language) => catalogues[language].findingsSheet.decisions["not-applicable"]),
  },
};
