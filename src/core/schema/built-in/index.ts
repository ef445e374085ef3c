import type { Schema } from "../schema.ts";
import { readBuiltIn } from "./general.ts";
import general from "./general.json";
import generalEnglish from "./general-english.json";
import kpiPlan from "./kpi-plan.json";
import majorProjects from "./major-projects.json";
import municipalPlan from "./municipal-plan.json";
import openGovernment from "./open-government.json";
import regulatoryReform from "./regulatory-reform.json";
import secureJapan2007 from "./secure-japan-2007.json";

const descriptors = {
  general,
  "general-english": generalEnglish,
  "secure-japan-2007": secureJapan2007,
  "municipal-plan": municipalPlan,
  "kpi-plan": kpiPlan,
  "regulatory-reform": regulatoryReform,
  "open-government": openGovernment,
  "major-projects": majorProjects,
};

/** The schemas that need no file, by name. */
export const builtInNames = [
  "general",
  "general-english",
  "secure-japan-2007",
  "municipal-plan",
  "kpi-plan",
  "regulatory-reform",
  "open-government",
  "major-projects",
] as const satisfies readonly (keyof typeof descriptors)[];
export type BuiltInName = (typeof builtInNames)[number];

/** Whether there is a built-in schema of that name. */
export function isBuiltInName(name: string): name is BuiltInName {
  return builtInNames.some((known) => known === name);
}

/** A built-in schema. */
export function builtInSchema(name: BuiltInName): Schema {
  return readBuiltIn(name, descriptors[name]);
}
