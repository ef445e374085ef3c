import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

/** What the tests before these have built. */
const built = readdirSync("dist/web", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:js|html|css|txt)$/u.test(name))
  .map((name) => path.join("dist/web", name))
  .concat(
    existsSync("dist/shinchoku.mjs")
      ? readdirSync("dist")
          .filter((name) => name.endsWith(".mjs"))
          .map((name) => path.join("dist", name))
      : [],
  );

test.each(built)("%s holds no path of the computer that built it", (file) => {
  const text = readFileSync(file, "utf8");
  expect(text).not.toContain("file:///");
  expect(text).not.toContain(`${process.cwd()}/`);
});

test("the pages come with the licences of all that is in them", () => {
  const notices = readFileSync("dist/web/THIRD-PARTY-NOTICES.txt", "utf8");
  for (const name of ["@zip.js/zip.js", "react", "@fluentui/react-components", "valibot"]) {
    expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, "mu"));
  }
  expect(notices).toContain("Redistributions in binary form must reproduce the above copyright");
});
