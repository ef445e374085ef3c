/** The door of the host for plain text. */
export { decodeText } from "./decode-text.ts";
