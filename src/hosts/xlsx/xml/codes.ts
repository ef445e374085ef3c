/** UTF-16 codes of the characters that XML is marked up with. */
export const tab = 9;
export const lineFeed = 10;
export const carriageReturn = 13;
export const space = 32;
export const exclamation = 33;
export const doubleQuote = 34;
export const ampersand = 38;
export const singleQuote = 39;
export const slash = 47;
export const less = 60;
export const equals = 61;
export const greater = 62;
export const question = 63;
export const deletion = 127;
