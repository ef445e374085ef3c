import chromium from "@sparticuz/chromium";

/** Inflates the browser, and the libraries that it needs, into the folder for temporary files (tools/chromium.ts). */
await chromium.executablePath();
