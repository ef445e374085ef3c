import { optionalText, oneOf, text, wholeNumber } from "../kernel/arguments.ts";
import { invalidArgument, itemNotFound } from "../kernel/failure.ts";
import { method, object, value, type Argument, type HostObject } from "../kernel/host-object.ts";
import { assertWritable, type Host } from "../workbook/host.ts";
import { newId, type ChartModel, type ChartSeriesModel, type SheetModel, type SheetRange } from "../workbook/model.ts";
import { formatObject, type FormatStore } from "./formats.ts";
import { rangeArgument } from "./range.ts";

/** The charts of a sheet. */
export function chartsObject(host: Host, sheet: SheetModel): HostObject {
  return {
    type: "ChartCollection",
    items: () => sheet.charts.map((chart) => chartObject(host, sheet, chart)),
    item: (key) => {
      const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
      return chart && chartObject(host, sheet, chart);
    },
    members: {
      Add: method(1, (type, source, seriesBy) => {
        assertWritable(host, sheet);
        const by = oneOf(["Columns", "Rows"], seriesBy);
        const range = rangeArgument(sheet, source);
        const count = by === "Columns" ? range.right - range.left + 1 : range.bottom - range.top + 1;
        if (count !== 1) throw invalidArgument("How Excel splits several columns into series is not known here");
        const chart: ChartModel = {
          id: newId(host.workbook),
          name: `Chart ${String(sheet.charts.length + 1)}`,
          type: oneOf(["Doughnut", "BarStacked"], type),
          series: [newSeries({ sheet, range })],
          properties: new Map(),
          position: "",
        };
        sheet.charts.push(chart);
        return chartObject(host, sheet, chart);
      }),
    },
  };
}

function newSeries(values: SheetRange | undefined): ChartSeriesModel {
  return { name: "", values, categories: undefined, properties: new Map() };
}

function storeOf({ properties }: Pick<ChartModel, "properties">): FormatStore {
  return {
    get: (property) => properties.get(property) ?? null,
    set: (property, newValue) => void properties.set(property, newValue),
  };
}

function chartObject(host: Host, sheet: SheetModel, chart: ChartModel): HostObject {
  const store = storeOf(chart);
  return {
    type: "Chart",
    id: chart.id,
    members: {
      Name: value(
        1,
        () => chart.name,
        (name) => {
          chart.name = text(name);
        },
      ),
      Series: object(1, () => seriesCollection(sheet, chart)),
      Title: object(1, () => formatObject("ChartTitle", { Text: 1, Visible: 1 }, store, "title/")),
      Legend: object(1, () => formatObject("ChartLegend", { Position: 1, Visible: 1 }, store, "legend/")),
      Axes: object(1, () => ({
        type: "ChartAxes",
        members: {
          CategoryAxis: object(1, () =>
            formatObject("ChartAxis", { ReversePlotOrder: 7, Visible: 7 }, store, "categoryAxis/"),
          ),
        },
      })),
      SetPosition: method(1, (start, end) => {
        rangeArgument(sheet, start ?? null);
        chart.position = [text(start), optionalText(end) ?? ""].join(":");
      }),
      Delete: method(1, () => {
        assertWritable(host, sheet);
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      }),
    },
  };
}

function seriesCollection(sheet: SheetModel, chart: ChartModel): HostObject {
  return {
    type: "ChartSeriesCollection",
    members: {
      GetItemAt: method(1, (index) => {
        const series = chart.series[wholeNumber(index)];
        if (!series) throw itemNotFound(`Series ${String(wholeNumber(index))}`);
        return seriesObject(sheet, series);
      }),
      Add: method(7, (name) => {
        const series = newSeries(undefined);
        series.name = optionalText(name) ?? "";
        chart.series.push(series);
        return seriesObject(sheet, series);
      }),
    },
  };
}

function seriesObject(sheet: SheetModel, series: ChartSeriesModel): HostObject {
  const store = storeOf(series);
  const onSheet = (range: Argument | undefined): SheetRange => ({ sheet, range: rangeArgument(sheet, range) });
  const fill = (prefix: string): HostObject => ({
    type: "ChartFormat",
    members: {
      Fill: object(1, () => ({
        type: "ChartFill",
        members: {
          SetSolidColor: method(1, (color) => {
            if (!/^#[0-9A-F]{6}$/iu.test(text(color))) throw invalidArgument(`The colour ${text(color)}`);
            store.set(`${prefix}fill`, text(color));
          }),
        },
      })),
    },
  });
  return {
    type: "ChartSeries",
    members: {
      Name: value(
        1,
        () => series.name,
        (name) => {
          series.name = text(name);
        },
      ),
      GapWidth: value(
        7,
        () => null,
        (gap) => {
          store.set("gapWidth", gap);
        },
      ),
      HasDataLabels: value(
        7,
        () => null,
        (has) => {
          store.set("hasDataLabels", has);
        },
      ),
      Format: object(1, () => fill("")),
      Points: object(1, () => ({
        type: "ChartPointsCollection",
        members: {
          GetItemAt: method(1, (index) => ({
            type: "ChartPoint",
            members: { Format: object(1, () => fill(`points/${String(wholeNumber(index))}/`)) },
          })),
        },
      })),
      SetValues: method(7, (range) => {
        series.values = onSheet(range);
      }),
      SetXAxisValues: method(7, (range) => {
        series.categories = onSheet(range);
      }),
    },
  };
}
