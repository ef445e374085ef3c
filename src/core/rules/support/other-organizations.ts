import { organizationDirectory, readOrganizations, type OrganizationPart } from "../../reading/organizations.ts";
import type { Cell, Table } from "../../reading/table.ts";
import { fieldNames, type Schema } from "../../schema/schema.ts";

/** Headers of columns for who takes part: 関係課, 連携機関, Supporting organisations. */
const taking = /^(?:関係|関連|協力|連携)(?:する)?(?:府?省庁?|府省庁?等?|[部局課室]+|部署|機関|組織)|^support/iu;
/** So many names of which nearly all are listed tell that the column is written by the list. */
const fewestNames = 4;
const listedShare = 0.7;

/** A cell of such a column and the names in it that are on no list. */
interface OtherOrganizations {
  readonly cell: Cell;
  readonly unlisted: readonly OrganizationPart[];
}

/** The plan's further columns of organizations, where they are written by its list. */
export function otherOrganizations({ rows }: Table, { fields, organizations }: Schema): readonly OtherOrganizations[] {
  const known: readonly string[] = Object.values(fieldNames);
  const names = fields.filter(({ name, title }) => !known.includes(name) && taking.test(title)).map(({ name }) => name);
  const directory = organizationDirectory(organizations);
  return names.flatMap((name) => {
    const read = rows.flatMap(({ cells }) => {
      const cell = cells[name];
      if (!cell || cell.inherited || cell.reading.kind !== "text") return [];
      return [{ cell, parts: readOrganizations(cell.reading.text, directory).parts }];
    });
    const parts = read.flatMap((one) => one.parts);
    const listed = parts.filter(({ writtenAs }) => writtenAs !== "unlisted").length;
    if (listed < fewestNames || listed < parts.length * listedShare) return [];
    return read.map(({ cell, parts: own }) => ({
      cell,
      unlisted: own.filter(({ writtenAs }) => writtenAs === "unlisted"),
    }));
  });
}
