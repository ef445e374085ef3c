import { expect, test } from "@jest/globals";
import { fetchedCatalogues } from "../../../src/surfaces/app/fetched-catalogues.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { languages } from "../../../src/words/say.ts";

test.each(languages)("what is said in a language is there once it was fetched (%s)", async (language) => {
  const catalogues = fetchedCatalogues();
  expect(() => catalogues.of(language)).toThrow(language);
  await catalogues.load(language);
  const catalogue = catalogues.of(language);
  expect(catalogue).toBe(catalogueOf(language));
  await catalogues.load(language);
  expect(catalogues.of(language)).toBe(catalogue);
});
