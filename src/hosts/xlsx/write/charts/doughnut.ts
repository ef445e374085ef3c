import type { Dialect } from "../names.ts";
import type { ChartData } from "./chart-data.ts";
import { labelLook, shapeProperties } from "./chart-fill.ts";
import { plotLayout, type ChartFrame, type Frame } from "./chart-frame.ts";
import { textColor, textProperties } from "./chart-text.ts";

const holeShare = 0.5;
const labelSize = 11;
/** Points along the ring, or across it, that a label of two lines takes. */
const labelLength = 34;
/** Points from the ring to the middle of a label beside it. */
const labelDistance = labelLength / 2 + 2;

/**
 * The plot area of a doughnut, each point labelled with its value and its percentage (21.2.2.50 doughnutChart).
 *
 * A doughnut's labels stand on the ring; Excel refuses a `dLblPos` here. The label of a piece that is too small for it
 * is moved beside the ring, and neighbours there keep their distance. A value of zero has no piece and no label.
 */
export function doughnutXml(data: ChartData, frame: ChartFrame, dialect: Dialect): string {
  const [series] = data.series;
  if (!series || data.series.length > 1) throw new Error("A doughnut has one series");
  const whole = ringFrame(frame, 0);
  const isCrowded = labelMoves(series.values, whole.width / 2).size > 0;
  const plot = isCrowded ? ringFrame(frame, labelDistance + labelLength / 2) : whole;
  const fills = series.values.map((_, index) => series.fills[index % series.fills.length]);
  const points = fills.map((fill, index) =>
    fill ? `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/>${shapeProperties(fill)}</c:dPt>` : "",
  );
  const moves = labelMoves(series.values, plot.width / 2);
  const labels = series.values.map((value, index) => {
    const fill = fills[index];
    const point = `<c:dLbl><c:idx val="${String(index)}"/>`;
    if (!fill || value === null || value === 0) return `${point}<c:delete val="1"/></c:dLbl>`;
    const move = moves.get(index);
    const look = move ? { box: "", color: textColor } : labelLook(fill);
    const layout = move ? movedLayout(move, frame) : "";
    const text = textProperties({ size: labelSize, isBold: true, color: look.color });
    return `${point}${layout}${look.box}${text}${labelContent}</c:dLbl>`;
  });
  const text = textProperties({ size: labelSize, isBold: true, color: textColor });
  return (
    `<c:plotArea>${plotLayout(plot, frame)}<c:doughnutChart><c:varyColors val="1"/><c:ser><c:idx val="0"/>` +
    `<c:order val="0"/>${series.nameXml}${points.join("")}<c:dLbls>${labels.join("")}${text}${labelContent}` +
    `<c:showLeaderLines val="0"/></c:dLbls>${data.categoriesXml}${series.valuesXml}</c:ser>` +
    `<c:firstSliceAng val="0"/><c:holeSize val="${String(holeShare * 100)}${dialect.percentSign}"/>` +
    "</c:doughnutChart></c:plotArea>"
  );
}

const labelContent =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="1"/><c:showBubbleSize val="0"/><c:separator>\n</c:separator>';

/** A square amid the chart, with `room` for labels around the ring. */
function ringFrame({ width, inner }: ChartFrame, room: number): Frame {
  const side = Math.min(inner.width, inner.height) - 2 * room;
  return { left: (width - side) / 2, top: inner.top + (inner.height - side) / 2, width: side, height: side };
}

interface Move {
  readonly right: number;
  readonly down: number;
}

/** How far, in points, the labels of small pieces are moved from the middle of the ring to beside it. */
function labelMoves(values: readonly (number | null)[], radius: number): Map<number, Move> {
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const middle = (radius * (1 + holeShare)) / 2;
  const outside = radius + labelDistance;
  const small: { index: number; angle: number }[] = [];
  let before = 0;
  values.forEach((value, index) => {
    const turn = ((value ?? 0) / total) * 2 * Math.PI;
    if (turn > 0 && turn * middle < labelLength) small.push({ index, angle: before + turn / 2 });
    before += turn;
  });
  const apart = spread(
    small.map(({ angle }) => angle),
    labelLength / outside,
  );
  return new Map(
    small.map(({ index, angle }, place) => {
      const target = apart[place] ?? angle;
      const right = Math.sin(target) * outside - Math.sin(angle) * middle;
      const down = Math.cos(angle) * middle - Math.cos(target) * outside;
      return [index, { right, down }];
    }),
  );
}

/** Ascending angles moved apart until neighbours keep a distance; their middle stays where it was. */
function spread(angles: readonly number[], distance: number): number[] {
  const moved: number[] = [];
  for (const angle of angles) moved.push(Math.max(angle, (moved.at(-1) ?? -Infinity) + distance));
  const shift = moved.reduce((sum, angle, index) => sum + angle - (angles[index] ?? 0), 0) / Math.max(1, moved.length);
  return moved.map((angle) => angle - shift);
}

/** A label's place as its distance from where it would stand, in shares of the chart (21.2.2.95 manualLayout). */
function movedLayout({ right, down }: Move, { width, height }: ChartFrame): string {
  const x = (right / width).toFixed(4);
  const y = (down / height).toFixed(4);
  return `<c:layout><c:manualLayout><c:x val="${x}"/><c:y val="${y}"/></c:manualLayout></c:layout>`;
}
