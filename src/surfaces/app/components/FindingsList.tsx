import { useMemo, useRef, useState, type ReactElement } from "react";
import type { CheckView } from "../checking/report.ts";
import { fixesFor } from "../state/fixes.ts";
import { EntryList } from "./EntryList.tsx";
import { KeysPart } from "./fetched-parts.ts";
import { FindingsToolbar } from "./FindingsToolbar.tsx";
import { FixOffer } from "./FixOffer.tsx";
import { useFocusKept } from "./focus.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { useEntries } from "./use-entries.ts";

/** The findings: searched, filtered, grouped, and drawn as far as they are on screen. */
export function FindingsList({ report }: { readonly report: CheckView }): ReactElement {
  const { state, catalogue } = usePane();
  const look = useLook();
  const listed = useEntries(report);
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
      <FixEverything report={report} />
      {listed?.entries.length === 0 && <p className={look.muted}>{words.none}</p>}
      <div ref={list}>
        {listed && <EntryList key={state.view.groupBy} entries={listed.entries} showKeys={showKeys} />}
      </div>
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
