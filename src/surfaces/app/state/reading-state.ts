import type { Finding, LabelledReading, ProgressReading } from "../../../core/index.ts";

/** What a person says of how progress texts were read; it is of no one workbook. */
export interface ReadingState {
  /** The finding about whose text the person is asked, and what that was read as. */
  readonly asked: { readonly finding: Finding; readonly reading: ProgressReading } | undefined;
  /** The texts that were read wrongly, each once, with what the person says of them. */
  readonly noted: readonly LabelledReading[];
  /** Whether all of them were saved as a file. */
  readonly isSaved: boolean;
}

/** What can happen to it. */
export type ReadingEvent =
  | { readonly type: "reading-asked"; readonly asked: NonNullable<ReadingState["asked"]> }
  | { readonly type: "reading-left" }
  | { readonly type: "reading-noted"; readonly reading: LabelledReading }
  | { readonly type: "readings-saved" }
  | { readonly type: "reading-dropped"; readonly text: string };

/** Before a person said anything. */
export const nothingNoted: ReadingState = { asked: undefined, noted: [], isSaved: false };

/** The notes with one more, which takes the place of what was said of the same text before. */
export function withNote(noted: ReadingState["noted"], note: LabelledReading): ReadingState["noted"] {
  return [...withoutNote(noted, note.reading.text), note];
}

/** The notes without that on a text. */
export function withoutNote(noted: ReadingState["noted"], text: string): ReadingState["noted"] {
  return noted.filter(({ reading }) => reading.text !== text);
}
