import type { Table } from "../reading/table.ts";
import { generalSchema } from "../schema/built-in/general.ts";
import { fieldNames, stages, type Stage, type Status } from "../schema/schema.ts";
import { readProgress } from "../statements/progress.ts";
import { supportedStage } from "../statements/suggest-status.ts";
import { foldText, nearest } from "../text/normalize.ts";
import { valueText } from "../workbook/grid.ts";
import type { ProposedStatus, StageReason, Suspect } from "./proposal.ts";
import { suspectAnswers, type LearningAnswers } from "./answers.ts";
import { longestStatus } from "./column-signs.ts";
import { isAchievement, stageOfWords } from "./stage-words.ts";

export interface LearntStatuses {
  readonly statuses: readonly Status[];
  readonly proposed: readonly ProposedStatus[];
  readonly suspects: readonly Suspect[];
}

/** What the workbook says of its statuses. */
interface ExplainedStatuses {
  readonly legend: ReadonlyMap<string, string>;
  readonly choiceLists: readonly (readonly string[])[];
}

interface Writing {
  readonly text: string;
  readonly count: number;
  /** How often the texts beside it support each stage. */
  readonly supports: ReadonlyMap<Stage, number>;
  /** Whether it heads a column in which it is marked, and so is no slip. */
  readonly isHeader: boolean;
}

/** A writing that occurs so often is no slip. */
const frequent = 3;
/** So many texts must be read, and this share of them agree, to tell a stage. */
const fewestTexts = 3;
const agreement = 0.75;

/** The statuses as they occur, by stage and then by how often; a rare writing near a frequent one is set apart. */
export function learnStatuses(
  tables: readonly Table[],
  { legend, choiceLists }: ExplainedStatuses,
  answers: LearningAnswers,
): LearntStatuses {
  const { isListed, aliasesOf } = suspectAnswers("status", answers);
  const writings = writingsOf(tables);
  const often = writings.filter(({ count }) => count >= frequent);
  const beside = listedBeside(often, choiceLists);
  const names = new Map(often.map(({ text }) => [foldText(text), text]));
  const suspects = writings.flatMap(({ text, count, isHeader }): Suspect[] => {
    if (count >= frequent || isHeader || isListed(text) || beside.has(foldText(text))) return [];
    const near = nearest(foldText(text), names) ?? (count === 1 ? beginningOf(text, writings) : undefined);
    const isAlien = count === 1 && often.length > 0 && (isSentence(text, often) || isUnlikeAll(text, often, legend));
    return near === undefined && !isAlien ? [] : [{ kind: "status", text, near }];
  });
  const kept = writings.filter(({ text }) => suspects.every((suspect) => suspect.text !== text));
  const judged = withoutScales(kept.map((writing) => ({ ...writing, ...judge(writing, legend) })))
    .map((one) => ({ ...one, ...saidOf(one, answers) }))
    .toSorted((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage) || other.count - one.count);
  const labels = new Set(kept.map(({ text }) => foldText(text)));
  const statuses = judged.map(({ text, stage }, at): Status => {
    const meaning = legend.get(foldText(text));
    const isAlias = meaning !== undefined && !labels.has(foldText(meaning));
    if (isAlias) labels.add(foldText(meaning));
    return {
      code: `status-${String(at + 1)}`,
      label: text,
      shortLabel: text,
      mark: "",
      aliases: [...(isAlias ? [meaning] : []), ...aliasesOf(text)],
      stage,
      requires: [],
      withinFiscalYear: false,
    };
  });
  return {
    statuses,
    suspects,
    proposed: judged.map(({ text: label, count, stage, why }) => ({ label, count, stage, why })),
  };
}

/** The more frequent writing that a rare one begins with and adds to: 実施中（一部完了）, B~C. */
function beginningOf(text: string, writings: readonly Writing[]): string | undefined {
  const folded = foldText(text);
  const stage = stageOfWords(folded);
  return writings.find((other) => {
    const known = foldText(other.text);
    if (other.count < 2 || folded === known || !folded.startsWith(known)) return false;
    return known.length === 1 || (stage !== undefined && stage === stageOfWords(known));
  })?.text;
}

/** Whether a single text is so much longer than all frequent ones that it says more than a status. */
function isSentence(text: string, often: readonly Writing[]): boolean {
  return often.every((other) => text.length > longestStatus + other.text.length);
}

/** How the parts begin of all lists that have the frequent writings: 悪化の3区分 is 悪化 there, too. */
function listedBeside(often: readonly Writing[], lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const isIn = (list: readonly string[], { text }: Writing): boolean =>
    list.some((part) => part.startsWith(foldText(text)));
  const parts = lists.filter((list) => often.length > 0 && often.every((one) => isIn(list, one))).flat();
  return new Set(
    parts.flatMap((part) => Array.from({ length: longestStatus }, (_, length) => part.slice(0, length + 1))),
  );
}

/** One kind of marks each; a plan keeps to one of them. */
const scales = [/^[a-f]$/u, /^[0-9]$/u, /^[◎○△×]$/u];

/**
 * Whether nothing tells what a rare writing means, and it is no further mark of the scale that the frequent ones are
 * of.
 */
function isUnlikeAll(text: string, often: readonly Writing[], legend: ReadonlyMap<string, string>): boolean {
  const folded = foldText(text);
  if (legend.has(folded) || stageOfWords(folded) !== undefined || denies(folded, often)) return false;
  const scale = scales.find((one) => one.test(folded));
  return !scale || !often.some((other) => scale.test(foldText(other.text)));
}

/** Whether a writing denies a frequent one: 未措置 beside 措置済. */
function denies(folded: string, often: readonly Writing[]): boolean {
  const denied = /^[未不非](.{2,})$/u.exec(folded)?.[1];
  return denied !== undefined && often.some(({ text }) => foldText(text).includes(denied));
}

/**
 * The different writings of the status, each with its most frequent spelling, in the order of their first occurrence.
 */
function writingsOf(tables: readonly Table[]): Writing[] {
  const general = generalSchema();
  const found = new Map<
    string,
    { text: string; count: number; supports: Map<Stage, number>; spellings: Map<string, number>; isHeader: boolean }
  >();
  for (const table of tables) {
    for (const { markedStatus } of table.columns) {
      if (markedStatus === undefined) continue;
      const header = { text: markedStatus, count: 0, supports: new Map<Stage, number>(), isHeader: true };
      found.set(foldText(markedStatus), { ...header, spellings: new Map([[markedStatus, 0]]) });
    }
    for (const { reading } of table.directCells.status) {
      if (reading.writtenAs === "several") continue;
      const key = foldText(reading.text);
      const known = found.get(key) ?? {
        text: "",
        count: 0,
        supports: new Map<Stage, number>(),
        spellings: new Map<string, number>(),
        isHeader: false,
      };
      const spelling = reading.text.trim();
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
      known.text = mostFrequent(known.spellings);
      known.count += 1;
      found.set(key, known);
    }
    for (const progress of readProgress(table, general, 0)) {
      const status = found.get(foldText(valueText(progress.row.cells[fieldNames.status]?.value ?? null)));
      const stage = supportedStage(progress, general);
      if (status && stage) status.supports.set(stage, (status.supports.get(stage) ?? 0) + 1);
    }
  }
  return [...found.values()];
}

/** The most frequent of several spellings; of equals the one of plain width. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const isPlain = (text: string): number => Number(text === text.normalize("NFKC"));
  return [...spellings]
    .toSorted(([one, count], [other, otherCount]) => otherCount - count || isPlain(other) - isPlain(one))
    .slice(0, 1)
    .map(([spelling]) => spelling)
    .join("");
}

function judge({ text, supports }: Writing, legend: ReadonlyMap<string, string>): { stage: Stage; why: StageReason } {
  const meaning = legend.get(foldText(text));
  const said = foldText(meaning ?? text);
  const stage = stageOfWords(said);
  const told = mostSupported(supports);
  // That a target was met tells nothing of the work where the texts beside it say something else.
  const isCertain = stage !== undefined && !(isAchievement(said) && told !== undefined && told.stage !== stage);
  if (isCertain) return { stage, why: meaning === undefined ? { by: "words" } : { by: "legend", meaning } };
  if (!told) return { stage: "unsure", why: { by: "unclear" } };
  const { agreeing, read } = told;
  return { stage: told.stage, why: { by: "texts", agreeing, read } };
}

/** The stage that a person chose. */
function saidOf(
  { text }: Writing,
  { stages: chosen }: LearningAnswers,
): { readonly stage: Stage; readonly why: StageReason } | undefined {
  const stage = chosen?.get(text);
  return stage && { stage, why: { by: "person" } };
}

/** Where the texts tell of two marks that all is done, they tell of the work of a year, and the marks rate it. */
function withoutScales<Judged extends { readonly stage: Stage; readonly why: StageReason }>(
  judged: readonly Judged[],
): (Judged | (Judged & { stage: Stage; why: StageReason }))[] {
  const told = judged.filter(({ stage, why }) => why.by === "texts" && stage === "done");
  if (told.length < 2) return [...judged];
  return judged.map((one) => (told.includes(one) ? { ...one, stage: "unsure", why: { by: "unclear" } } : one));
}

/** The stage that most of the texts support, if enough of them were read and agree. */
function mostSupported(
  supports: ReadonlyMap<Stage, number>,
): { stage: Stage; agreeing: number; read: number } | undefined {
  const read = [...supports.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...supports].toSorted(([, one], [, other]) => other - one);
  if (!best || read < fewestTexts || best[1] < read * agreement) return undefined;
  return { stage: best[0], agreeing: best[1], read };
}
