import { organizations } from "../plan/organizations.ts";
import { statusLabels } from "../plan/statuses.ts";

/** The descriptor (Frictionless Table Schema) of the workbook `with-schema.xlsx`. */
export const withSchemaDescriptor = {
  name: "measures-with-budget",
  title: "予算額のある計画",
  fields: [
    field("number", "施策番号", { required: true, unique: true, pattern: "[1-9]-[1-9]-[0-9]{2}" }),
    field("name", "施策名", { required: true, unique: true }),
    field("organizations", "担当府省庁", { required: true }),
    field("status", "状況", { required: true }),
    field("progress", "進捗状況", { required: true }),
    { ...field("budget", "予算額（百万円）", {}), type: "number" },
  ],
  primaryKey: ["number"],
  shinchoku: {
    version: "1.0",
    period: { fiscalYear: 2007, half: 1, reportingDate: "2007-10-03" },
    statuses: [
      { code: "done", label: statusLabels.done, stage: "done" },
      { code: "on-track", label: statusLabels["on-track"], stage: "underway" },
      { code: "to-start", label: statusLabels["to-start"], stage: "planned" },
      { code: "unknown", label: statusLabels.unknown, stage: "undecided" },
    ],
    organizations: organizations.map(({ code, name, shortName, kind }) => ({
      code,
      name,
      ...(shortName === name ? {} : { shortName }),
      kind: kind === "グループ" ? "group" : "organization",
    })),
  },
};

function field(name: string, title: string, constraints: object): object {
  return { name, title, type: "string", constraints };
}
