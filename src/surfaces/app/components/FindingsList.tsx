import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import type { Finding } from "../../../core/index.ts";
import type { CheckView } from "../checking/report.ts";
import {
  listEntries,
  sayFindings,
  shownFindings,
  type FindingEntry,
  type ListEntry,
  type SaidFinding,
} from "../state/findings-view.ts";
import { fixesFor } from "../state/fixes.ts";
import { Disclosure } from "./Disclosure.tsx";
import { FindingItem } from "./FindingItem.tsx";
import { FindingsGroup } from "./FindingsGroup.tsx";
import { FixOffer } from "./FixOffer.tsx";
import { FindingsToolbar } from "./FindingsToolbar.tsx";
import { useFindingKeys } from "./finding-keys.ts";
import { useFocusKept } from "./focus.ts";
import { LongList } from "./LongList.tsx";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** The findings: searched, filtered, grouped, and drawn as far as they are on screen. */
export function FindingsList({ report }: { readonly report: CheckView }): ReactElement {
  const { state, catalogue } = usePane();
  const look = useLook();
  const entries = useEntries(report);
  const inOrder = useMemo(() => (entries ?? []).filter(isFinding).map(({ said }) => said), [entries]);
  const words = catalogue.pane.findings;
  const list = useRef<HTMLDivElement>(null);
  useFocusKept(list, report);
  return (
    <section aria-label={words.heading}>
      <FindingsToolbar shown={inOrder} />
      <FixEverything report={report} />
      {entries?.length === 0 && <p className={look.muted}>{words.none}</p>}
      <div ref={list}>{entries && <EntryList key={state.view.groupBy} entries={entries} />}</div>
      <Keys />
    </section>
  );
}

/** The keys of the list, on demand. */
function Keys(): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const { heading, lines } = catalogue.pane.review.keys;
  return (
    <Disclosure summary={heading}>
      <ul className={look.list}>
        {lines.map((line) => (
          <li key={line} className={look.muted}>
            {line}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The offer to make all corrections that cannot change a meaning, where there are several. */
function FixEverything({ report }: { readonly report: CheckView }): ReactElement | null {
  const { catalogue } = usePane();
  const look = useLook();
  const count = useMemo(() => fixesFor({ kind: "all" }, report.findings).length, [report]);
  if (count < 2) return null;
  return (
    <div className={look.offer}>
      <FixOffer target={{ kind: "all" }}>{catalogue.pane.fixes.fixEverything(count)}</FixOffer>
    </div>
  );
}

/**
 * The lines of the list. They follow the report and the search in a moment of their own (a deferred value), so that
 * neither a key stroke nor the figures wait for thousands of lines. Nothing before the first.
 */
function useEntries(report: CheckView): readonly ListEntry[] | undefined {
  const { state, catalogue } = usePane();
  const listed = useDeferredValue<CheckView | null>(report, null);
  const view = useDeferredValue(state.view);
  const said = useMemo(() => listed && sayFindings(listed.findings, listed, catalogue), [listed, catalogue]);
  const isSearchable = useSearchAhead(said);
  const search = isSearchable ? view.search : "";
  const { only, groupBy } = view;
  return useMemo(
    () => (said && listed ? listEntries(shownFindings(said, { only, search }), groupBy, listed) : undefined),
    [said, listed, only, groupBy, search],
  );
}

/** So many findings are made searchable in a few milliseconds. */
const searchedInTurn = 250;

/**
 * Makes the findings searchable little by little, and tells when they are. A search waits for it, rather than that a
 * person's typing waits for a search.
 */
function useSearchAhead(said: readonly SaidFinding[] | null): boolean {
  const [searchable, setSearchable] = useState<readonly SaidFinding[] | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const goOn = (from: number): void => {
      const end = from + searchedInTurn;
      for (const one of said.slice(from, end)) one.searched();
      if (end >= said.length) setSearchable(said);
      else turn = setTimeout(goOn, 0, end);
    };
    let turn = setTimeout(goOn, 0, 0);
    return () => {
      clearTimeout(turn);
    };
  }, [said]);
  return searchable === said;
}

/** The finding that a key led to; a finding that is selected later takes its place. */
interface Reached {
  readonly key: string;
  readonly selected: Finding | undefined;
}

/** The list itself: one stop for the Tab key, and the arrow keys, Home and End from finding to finding. */
function EntryList({ entries }: { readonly entries: readonly ListEntry[] }): ReactElement {
  const { state, catalogue } = usePane();
  const { selected } = state;
  const [reached, setReached] = useState<Reached>();
  const awaited = useRef<string>(undefined);
  const at = useMemo(
    () => entries.findIndex((entry) => isFinding(entry) && entry.said.finding === selected),
    [entries, selected],
  );
  const reachedAt = useMemo(
    () => (reached && reached.selected === selected ? entries.findIndex(({ key }) => key === reached.key) : -1),
    [entries, reached, selected],
  );
  const reachedOrSelected = [reachedAt, at].find((index) => index >= 0);
  const tabStop = reachedOrSelected ?? entries.findIndex(isFinding);
  const onKeyDown = useFindingKeys(entries, ({ key }) => {
    awaited.current = key;
    setReached({ key, selected });
  });
  /** The finding that a key led to may be drawn only after the list has scrolled to it; it takes the focus then. */
  const focusAwaited = (key: string, button: HTMLElement | null): void => {
    if (!button || awaited.current !== key) return;
    awaited.current = undefined;
    button.focus({ preventScroll: true });
  };
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
        {(entry, index) =>
          entry.kind === "group" ? (
            <FindingsGroup entry={entry} />
          ) : (
            <FindingItem
              said={entry.said}
              index={index}
              isSelected={index === at}
              canFocus={index === tabStop}
              onDrawn={(button) => {
                focusAwaited(entry.key, button);
              }}
            />
          )
        }
      </LongList>
    </div>
  );
}

function isFinding(entry: ListEntry): entry is FindingEntry {
  return entry.kind === "finding";
}

function entryKey({ key }: ListEntry): string {
  return key;
}

function guessedHeight({ kind }: ListEntry): number {
  return kind === "group" ? 30 : 50;
}
