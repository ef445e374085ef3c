import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./support/cells.ts";
import { responsibleIn, standsFor } from "./support/responsible-organizations.ts";
import { defineRule } from "./rule.ts";

/**
 * Where a text tells who did what, each of the responsible organizations has its say.
 *
 * Silent about a text in which a bullet names nobody who acts and may be anybody's. A group need not speak, and one
 * that does speaks for its members.
 */
export const organizationSilent = defineRule({
  id: "organization-silent",
  group: "progress",
  severity: "warning",
  *check({ progress }) {
    for (const { cell, row, statements, mentions } of progress) {
      const responsible = responsibleIn(row);
      if (!responsible || responsible.organizations.length < 2) continue;
      const bullets = new Set(statements.map(({ bullet }) => bullet));
      const spoken = new Set(
        statements.flatMap(({ actors, bullet }) => (actors.some(({ isHelper }) => !isHelper) ? [bullet] : [])),
      );
      if (spoken.size < bullets.size) continue;
      const silent = responsible.organizations.filter(
        (organization) =>
          organization.kind === "organization" && !mentions.some((mentioned) => standsFor(organization, mentioned)),
      );
      if (silent.length === 0) continue;
      const facts = {
        organizations: silent.map(({ name }) => name),
        organizationsCell: cellAddress(responsible.cell),
      };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});
