import { useRef, useState, type ReactElement } from "react";
import type { CheckView } from "../checking/report.ts";
import { EntryList } from "./EntryList.tsx";
import { KeysPart } from "./fetched-parts.ts";
import { FindingsToolbar } from "./FindingsToolbar.tsx";
import { FixEverythingOffer } from "./FixOffer.tsx";
import { useFocusKept } from "./focus.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { ShownFindingsContext, useShown } from "./shown-findings.ts";
import { useEntries } from "./use-entries.ts";

/** The findings: searched, filtered, grouped, and drawn as far as they are on screen. */
export function FindingsList({ report }: { readonly report: CheckView }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const listed = useEntries(report);
  const shown = useShown(report, listed);
  const [areKeysShown, setKeysShown] = useState(false);
  const words = catalogue.pane.findings;
  const list = useRef<HTMLDivElement>(null);
  useFocusKept(list, report);
  const showKeys = (): void => {
    setKeysShown(true);
  };
  return (
    <section aria-label={words.heading}>
      <FindingsToolbar report={report} listed={listed} showKeys={showKeys} />
      <ShownFindingsContext value={shown}>
        <FixEverythingOffer />
        {listed?.entries.length === 0 && <p className={look.muted}>{words.none}</p>}
        <div ref={list}>
          {/* By the lines’ own grouping: by the chosen one, the old lines would be drawn anew before they go. */}
          {listed && <EntryList key={listed.groupBy} entries={listed.entries} showKeys={showKeys} />}
        </div>
      </ShownFindingsContext>
      {areKeysShown && (
        <KeysPart
          close={() => {
            setKeysShown(false);
          }}
        />
      )}
    </section>
  );
}
