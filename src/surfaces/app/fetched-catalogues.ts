import type { Catalogue } from "../../words/catalogue.ts";
import type { Language } from "../../words/say.ts";

/** What is said in each language. A pane speaks one of them, so that each is fetched when it is first asked for. */
export interface Catalogues {
  readonly load: (language: Language) => Promise<unknown>;
  /** What a language says that was loaded before. */
  readonly of: (language: Language) => Catalogue;
}

const fetched: { readonly [One in Language]: () => Promise<Catalogue> } = {
  ja: async () => (await import("../../words/ja/index.ts")).ja,
  en: async () => (await import("../../words/en/index.ts")).en,
};

/** The languages, from where the pane itself came. */
export function fetchedCatalogues(): Catalogues {
  const loaded = new Map<Language, Catalogue>();
  return {
    load: async (language) => loaded.set(language, loaded.get(language) ?? (await fetched[language]())),
    of: (language) => {
      const catalogue = loaded.get(language);
      if (!catalogue) throw new Error(`The words of ${language} are not loaded`);
      return catalogue;
    },
  };
}
