import { describe, expect, test } from "@jest/globals";
import { noSettings, readSettings, withColumn, writeSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { today } from "../pane.ts";

describe("settings in a workbook", () => {
  test("come back as they were kept", () => {
    const settings = {
      schema: "secure-japan-2007",
      sheet: "施策",
      asOf: today,
      columns: [
        { header: "メモ", field: "progress" },
        { header: "状況", field: undefined },
      ],
    } as const;
    expect(readSettings(writeSettings(settings))).toEqual(settings);
    expect(readSettings(writeSettings(noSettings))).toEqual(noSettings);
  });

  test("that are missing, broken or of another kind are none", () => {
    for (const text of [undefined, "", "{", "[]", "null", '"x"', "1"]) expect(readSettings(text)).toEqual(noSettings);
  });

  test("of a later version are read as far as they are known", () => {
    const later = { schema: "no-such-schema", asOf: "2007-02-31", sheet: "施策", columns: 1, more: true };
    expect(readSettings(JSON.stringify(later))).toEqual({ ...noSettings, sheet: "施策" });
  });
});

describe("a column that is taken for a field", () => {
  const columns = [
    { header: "状況", field: "status" },
    { header: "確認", field: undefined },
  ];

  test("takes it from the column that held it", () => {
    expect(withColumn(noSettings, columns, "確認", "status").columns).toEqual([
      { header: "状況", field: undefined },
      { header: "確認", field: "status" },
    ]);
  });

  test("replaces what was chosen for it before", () => {
    const once = withColumn(noSettings, columns, "確認", "progress");
    expect(withColumn(once, columns, "確認", undefined).columns).toEqual([{ header: "確認", field: undefined }]);
  });
});
