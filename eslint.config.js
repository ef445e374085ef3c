import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** A list of a sheet's rows, spread into arguments, overflows the stack. */
const spreadArguments = ["object.name='Math'", "property.name=/^(?:push|unshift|concat)$/"].map((callee) => ({
  selector: `CallExpression[callee.${callee}] > SpreadElement`,
  message: "A long list overflows the stack here: use largest, smallest or append of src/core/long-lists.ts.",
}));

export default tseslint.config(
  { ignores: ["dist", "out", "coverage", "node_modules"] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      // Prettier breaks code; a comment it leaves as it is.
      "max-len": ["error", { code: Number.MAX_SAFE_INTEGER, comments: 120 }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-duplicate-imports": ["error", { allowSeparateTypeImports: true }],
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": ["error", ...spreadArguments],
    },
  },
  {
    files: ["src/surfaces/**"],
    ...reactHooks.configs.flat.recommended,
    rules: { ...reactHooks.configs.flat.recommended.rules, "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Only the rules about Office.js; the plugin's own sets would bring other parsers and formats.
    files: ["src/hosts/excel/**", "src/surfaces/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    // One file a voice: a catalogue is read as a whole. Cases and data are as long as they need to be.
    files: ["src/words/**", "test/**", "tools/**", "bench/**"],
    rules: { "max-lines": "off", "max-lines-per-function": "off", "no-restricted-syntax": "off" },
  },
  // Plain JavaScript is no part of the TypeScript project, so it is linted without types.
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
