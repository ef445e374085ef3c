/** A cell as Excel and most other programs write it: with a plain value or none. */
const plainCell = /<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="[nsb]")?(?:\/>|><v>[\d.E+-]+<\/v><\/c>)/y;

const letterS = 0x73;
const letterT = 0x74;
const slash = 0x2f;

/**
 * Takes one plain cell after another from a worksheet's text. The expression only tells that a cell is plain: the parts
 * that it could give are an object and a text each, and a workbook has millions of cells.
 */
export class PlainCell {
  /** Where the address begins and ends in the source. */
  addressStart = 0;
  addressEnd = 0;
  /** Where the cell ends in the source. */
  end = 0;
  /** `n`, `s` or `b` (ECMA-376 part 1, 18.18.11 ST_CellType). */
  type = "n";
  /** The value as written; empty where the cell has none. */
  value = "";

  /** Takes the cell that begins there, unless it does not stand there whole or is not plain. */
  take(source: string, at: number): boolean {
    plainCell.lastIndex = at;
    if (!plainCell.test(source)) return false;
    this.end = plainCell.lastIndex;
    this.addressStart = at + '<c r="'.length;
    this.addressEnd = source.indexOf('"', this.addressStart);
    let next = this.addressEnd + 1;
    if (source.charCodeAt(next + 1) === letterS) next = source.indexOf('"', next + ' s="'.length) + 1;
    const hasType = source.charCodeAt(next + 1) === letterT;
    this.type = hasType ? source.charAt(next + ' t="'.length) : "n";
    if (hasType) next += ' t="s"'.length;
    const isEmpty = source.charCodeAt(next) === slash;
    this.value = isEmpty ? "" : source.slice(next + "><v>".length, this.end - "</v></c>".length);
    return true;
  }
}
