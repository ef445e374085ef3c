import { tokens } from "@fluentui/react-components";

/**
 * Writes Fluent's tokens where they are used: `tokens.colorBrandStroke1` → `"var(--colorBrandStroke1)"`. Otherwise the
 * list of all of them, 30 kB, is sent with every page whose parts are fetched one by one, since webpack cannot look
 * into an object then.
 *
 * @param {string} source
 */
export default function inlinedTokens(source) {
  return source.replaceAll(/\btokens\.(\w+)\b/gu, (written, name) =>
    Object.hasOwn(tokens, name) ? JSON.stringify(tokens[name]) : written,
  );
}
