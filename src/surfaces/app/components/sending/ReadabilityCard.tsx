import type { ReactElement } from "react";
import type { ReadabilityCheck } from "../../../../core/index.ts";
import { sayReadability, sayReadabilityFinding } from "../../../../words/say.ts";
import { Disclosure } from "../Disclosure.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";

/** How the tables keep the official rules: the level that is reached, what is missing for the next, and each rule. */
export function ReadabilityCard({ check }: { readonly check: ReadabilityCheck | undefined }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const { readability } = catalogue.pane.sending;
  const [level = readability.none, ...others] = check ? sayReadability(check, catalogue) : [];
  return (
    <Disclosure
      summary={
        <>
          <b>{readability.heading}</b> <span>{level}</span>
        </>
      }
    >
      <p className={look.muted}>{catalogue.sending.readability.heading}</p>
      {others.map((line) => (
        <p key={line} className={look.text}>
          {line}
        </p>
      ))}
      {check?.findings.map((finding) => {
        const { title, places, hint } = sayReadabilityFinding(finding, catalogue);
        return (
          <div key={finding.number} className={look.tight}>
            <h3 className={look.heading}>{title}</h3>
            <ul className={look.list}>
              {places.map((place) => (
                <li key={place} className={look.text}>
                  {place}
                </li>
              ))}
            </ul>
            <p className={look.muted}>{hint}</p>
          </div>
        );
      })}
    </Disclosure>
  );
}
