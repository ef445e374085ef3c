import { languages, type Language } from "../../../words/say.ts";

/** What this person settled for all workbooks on this computer. */
export interface Personal {
  kept(key: PersonalKey): string | undefined;
  keep(key: PersonalKey, value: string): void;
}

type PersonalKey = "language" | "first-run";

/**
 * Kept in the browser's storage. Where a host forbids it (third-party storage in Excel on the web), what was settled
 * holds until the pane is closed.
 */
export function personalIn(storage: () => Storage): Personal {
  const here = new Map<string, string>();
  return {
    kept: (key) => here.get(key) ?? allowed(() => storage().getItem(`shinchoku.${key}`)) ?? undefined,
    keep: (key, value) => {
      here.set(key, value);
      allowed(() => {
        storage().setItem(`shinchoku.${key}`, value);
      });
    },
  };
}

/** The result, or nothing where the storage is forbidden or full; both are said by a `DOMException`. */
function allowed<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** The language that the user chose, else Japanese unless the host speaks another one. */
export function chosenLanguage(personal: Personal, hostLanguage: string): Language {
  const kept = languages.find((language) => language === personal.kept("language"));
  return kept ?? (hostLanguage.toLowerCase().startsWith("ja") ? "ja" : "en");
}
