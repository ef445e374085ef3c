import { useMemo, useRef, useState, type ReactElement } from "react";
import type { Finding } from "../../../core/index.ts";
import type { ListEntry } from "../state/list-entries.ts";
import { isStop } from "../state/list-keys.ts";
import { FindingItem } from "./FindingItem.tsx";
import { useFindingKeys } from "./finding-keys.ts";
import { FindingsGroup } from "./FindingsGroup.tsx";
import { LongList } from "./LongList.tsx";
import { usePane } from "./pane-context.ts";
import { SentenceLine } from "./SentenceLine.tsx";

/** The list itself: one stop for the Tab key, and the arrow keys, Home and End from line to line. */
export function EntryList({
  entries,
  showKeys,
}: {
  readonly entries: readonly ListEntry[];
  readonly showKeys: () => void;
}): ReactElement {
  const { state, catalogue } = usePane();
  const { at, reachedOrSelected, reach, focusAwaited } = useWhere(entries, state.selected);
  const tabStop = reachedOrSelected ?? entries.findIndex(isStop);
  const onKeyDown = useFindingKeys({ entries, showKeys, reach });
  return (
    <div onKeyDown={onKeyDown} role="presentation">
      <LongList
        items={entries}
        keyOf={entryKey}
        guess={guessedHeight}
        label={catalogue.pane.findings.list}
        shown={reachedOrSelected}
        kept={tabStop < 0 ? undefined : tabStop}
      >
        {(entry, index) => {
          if (entry.kind === "sentence") return <SentenceLine said={entry.said} />;
          const place = {
            index,
            canFocus: index === tabStop,
            onDrawn: (button: HTMLElement | null) => {
              focusAwaited(entry.key, button);
            },
          };
          return entry.kind === "group" ? (
            <FindingsGroup entry={entry} {...place} />
          ) : (
            <FindingItem said={entry.said} isSaid={entry.isSaid} isSelected={index === at} {...place} />
          );
        }}
      </LongList>
    </div>
  );
}

/** The line that a key led to; a finding that is selected later takes its place. */
interface Reached {
  readonly key: string;
  readonly selected: Finding | undefined;
}

/** Where a person is in the list. */
interface Where {
  /** The index of the selected finding, or -1. */
  readonly at: number;
  /** The index of the line that a key led to last, else of the selected finding. */
  readonly reachedOrSelected: number | undefined;
  readonly reach: (entry: ListEntry) => void;
  /** The line that a key led to may be drawn only after the list has scrolled to it; it takes the focus then. */
  readonly focusAwaited: (key: string, button: HTMLElement | null) => void;
}

function useWhere(entries: readonly ListEntry[], selected: Finding | undefined): Where {
  const [reached, setReached] = useState<Reached>();
  const awaited = useRef<string>(undefined);
  const at = useMemo(
    () => entries.findIndex((entry) => entry.kind === "finding" && entry.said.finding === selected),
    [entries, selected],
  );
  const reachedAt = useMemo(
    () => (reached && reached.selected === selected ? entries.findIndex(({ key }) => key === reached.key) : -1),
    [entries, reached, selected],
  );
  return {
    at,
    reachedOrSelected: [reachedAt, at].find((index) => index >= 0),
    reach: ({ key }) => {
      awaited.current = key;
      setReached({ key, selected });
    },
    focusAwaited: (key, button) => {
      if (!button || awaited.current !== key) return;
      awaited.current = undefined;
      button.focus({ preventScroll: true });
    },
  };
}

function entryKey({ key }: ListEntry): string {
  return key;
}

const heights = { group: 30, sentence: 44, finding: 50 } as const;
const cellHeight = 26;

function guessedHeight(entry: ListEntry): number {
  return entry.kind === "finding" && entry.isSaid ? cellHeight : heights[entry.kind];
}
