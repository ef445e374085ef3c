import { expect, test } from "@jest/globals";
import { withOrganizationAnswer } from "../../../../src/surfaces/app/state/learning-state.ts";

test("an organization that others are a way to write is not taken away from under them", () => {
  const merged = withOrganizationAnswer({}, "経産省", { aliasOf: "経済産業省" });
  expect(merged.organizations).toEqual([{ name: "経産省", aliasOf: "経済産業省" }]);
  const dropped = withOrganizationAnswer(merged, "経済産業省", { aliasOf: undefined });
  expect(dropped.organizations).toEqual([{ name: "経済産業省", aliasOf: undefined }]);
  expect(withOrganizationAnswer(merged, "経済産業省", "listed")).toEqual(merged);
  expect(withOrganizationAnswer(dropped, "経済産業省", "listed").organizations).toEqual([]);
});
