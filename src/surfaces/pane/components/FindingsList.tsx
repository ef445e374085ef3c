import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { CheckReport } from "../checking/report.ts";
import { listEntries, sayFindings, shownFindings, type ListEntry, type SaidFinding } from "../state/findings-view.ts";
import { FindingItem } from "./FindingItem.tsx";
import { FindingsGroup } from "./FindingsGroup.tsx";
import { FindingsToolbar } from "./FindingsToolbar.tsx";
import { useFocusKept } from "./focus.ts";
import { LongList } from "./LongList.tsx";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** The findings: searched, filtered, grouped, and drawn as far as they are on screen. */
export function FindingsList({ report }: { readonly report: CheckReport }): ReactElement {
  const { state, catalogue } = usePane();
  const look = useLook();
  const { view, selected } = state;
  const { findings, sheet } = report;
  const said = useMemo(() => sayFindings(findings, sheet, catalogue), [findings, sheet, catalogue]);
  const entries = useMemo(
    () => listEntries(shownFindings(said, view, report), view.groupBy, report),
    [said, view, report],
  );
  const inOrder = useMemo(() => entries.flatMap((entry) => (entry.kind === "finding" ? [entry.said] : [])), [entries]);
  const at = selected ? entries.findIndex((entry) => entry.kind === "finding" && entry.said.finding === selected) : -1;
  const tabStop = at >= 0 ? at : entries.findIndex(({ kind }) => kind === "finding");
  useSearchAhead(said);
  const words = catalogue.pane.findings;
  const onKeyDown = useArrowKeys();
  const list = useRef<HTMLDivElement>(null);
  useFocusKept(list, report);
  return (
    <section aria-label={words.heading}>
      <FindingsToolbar shown={inOrder} />
      {inOrder.length === 0 && <p className={look.muted}>{words.none}</p>}
      <div ref={list} onKeyDown={onKeyDown} role="presentation">
        <LongList
          items={entries}
          keyOf={entryKey}
          guess={guessedHeight}
          label={words.list}
          shown={at < 0 ? undefined : at}
        >
          {(entry, index) =>
            entry.kind === "group" ? (
              <FindingsGroup entry={entry} />
            ) : (
              <FindingItem said={entry.said} isSelected={index === at} canFocus={index === tabStop} />
            )
          }
        </LongList>
      </div>
    </section>
  );
}

/** So many findings are made searchable in about ten milliseconds. */
const searchedInTurn = 500;

/** Makes the findings searchable little by little, so that the first letter of a search need not wait for all of them. */
function useSearchAhead(said: readonly SaidFinding[]): void {
  useEffect(() => {
    let at = 0;
    let turn = setTimeout(goOn);
    function goOn(): void {
      for (const { searched } of said.slice(at, at + searchedInTurn)) searched();
      at += searchedInTurn;
      if (at < said.length) turn = setTimeout(goOn);
    }
    return () => {
      clearTimeout(turn);
    };
  }, [said]);
}

function entryKey({ key }: ListEntry): string {
  return key;
}

function guessedHeight({ kind }: ListEntry): number {
  return kind === "group" ? 44 : 56;
}

/** Up and down go from finding to finding; what is beyond the drawn part is reached by the buttons above. */
function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || !("finding" in event.target.dataset)) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-finding]")];
    const next = buttons[buttons.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);
}
