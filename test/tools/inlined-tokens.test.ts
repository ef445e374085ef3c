import { expect, test } from "@jest/globals";
import inlinedTokens from "../../tools/webpack/inlined-tokens.js";

test("Fluent's tokens are written where they are used, and nothing else is changed", () => {
  const source =
    "const a = [tokens.colorBrandStroke1, `0 ${tokens.spacingHorizontalM}`, tokens.zIndexDebug, tokens.none, mytokens.shadow8];";
  expect(inlinedTokens(source)).toBe(
    'const a = ["var(--colorBrandStroke1)", `0 ${"var(--spacingHorizontalM)"}`, "var(--zIndexDebug, 6000)", tokens.none, mytokens.shadow8];',
  );
});
