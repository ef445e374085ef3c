/** The order of a font's properties in the schema of SpreadsheetML (CT_Font as the Open XML SDK validates it). */
const order = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const fontStart = "<font>";
const fontEnd = "</font>";
const propertyEnd = "/>";

/**
 * A style part of exceljs with the properties of each font in the order of the schema; exceljs writes them by the
 * alphabet. It relies on how exceljs writes a font: no attributes, and properties without content.
 */
export function withOrderedFonts(styles: string): string {
  const [before = "", ...fonts] = styles.split(fontStart);
  return [before, ...fonts.map(orderedFont)].join(fontStart);
}

function orderedFont(font: string): string {
  const [properties = "", ...after] = font.split(fontEnd);
  const sorted = properties.split(propertyEnd).slice(0, -1);
  sorted.sort((one, other) => rank(one) - rank(other));
  return [sorted.map((property) => property + propertyEnd).join(""), ...after].join(fontEnd);
}

/** The place of `<sz val="9"` in the order. Throws for a property that is not in it. */
function rank(property: string): number {
  const place = order.indexOf(property.slice(1).split(" ")[0] ?? "");
  if (place < 0) throw new Error(`The place of ${property} in a font is not known.`);
  return place;
}
