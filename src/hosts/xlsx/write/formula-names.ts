/** What a formula names: sheets of the workbook, and tables or defined names, all in small letters. */
export interface FormulaNames {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** A text, a quoted sheet's name, a name, an opening bracket, or any other character, in this order. */
const token = /"(?:[^"]|"")*"|'((?:[^']|'')*)'(?=!)|([^\s"'!#%&()*+,\-/:;<=>@[\]^{}]+)|\[|[^]/gu;

/** What tells that the name before it is a sheet's, alone or as the first of a range of sheets. */
const sheetFollows = /!|:[^\s"'!#%&()*+,\-/:;<=>@[\]^{}]+!/uy;

/**
 * The names in a formula (ECMA-376 part 1, 18.17.2). Of another workbook's sheet, as in `[1]集計!A1`, nothing is named
 * here. A range of sheets names its first and its last: `集計:選択肢!A1`.
 */
export function namesInFormula(formula: string): FormulaNames {
  const sheets = new Set<string>();
  const names = new Set<string>();
  let isExternal = false;
  token.lastIndex = 0;
  for (let match = token.exec(formula); match; match = token.exec(formula)) {
    const [whole, quoted, name] = match;
    if (whole === "[") {
      token.lastIndex = bracketEnd(formula, match.index);
      isExternal = /^\[\d+\]$/u.test(formula.slice(match.index, token.lastIndex));
      continue;
    }
    if (quoted !== undefined) addSheets(sheets, quoted.replaceAll("''", "'"));
    else if (name !== undefined && !isExternal) {
      sheetFollows.lastIndex = token.lastIndex;
      if (sheetFollows.test(formula)) sheets.add(name.toLowerCase());
      else names.add(name.toLowerCase());
    }
    isExternal = false;
  }
  return { sheets, names };
}

function addSheets(sheets: Set<string>, quoted: string): void {
  if (quoted.includes("[")) return;
  for (const sheet of quoted.split(":")) sheets.add(sheet.toLowerCase());
}

/** Behind the bracket that closes the one at a place; an apostrophe takes the meaning of the character behind it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
