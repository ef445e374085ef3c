import type { ReactElement } from "react";
import type { LearningAnswers, OrganizationAnswer, SchemaProposal } from "../../../../core/index.ts";
import { Disclosure } from "../Disclosure.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useFormWords } from "./form-words.ts";
import { OrganizationCorrection } from "./OrganizationCorrection.tsx";
import { SuspectList } from "./SuspectList.tsx";

/** So many organizations stand openly; more are shown on demand. */
const shownOpenly = 12;

/**
 * The organizations as they occur, with the other ways in which each is written, and the rare ones that may be slips.
 */
export function OrganizationsCard({
  proposal,
  answers,
}: {
  readonly proposal: SchemaProposal;
  readonly answers: LearningAnswers;
}): ReactElement | null {
  const { catalogue } = usePane();
  const look = useLook();
  const { organizations: words } = useFormWords();
  const { organizations } = proposal;
  if (organizations.length === 0) return null;
  const heading = words.heading({ count: organizations.length });
  const list = (
    <ul className={look.list}>
      {organizations.map((organization) => (
        <li key={organization.name} className={look.text}>
          {catalogue.learning.organization(organization)}
          {organization.variants.length > 0 && (
            <span className={look.muted}>{words.variants(organization.variants)}</span>
          )}
          <Corrected answer={answers.organizations?.find(({ name }) => name === organization.name)} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={look.card} aria-label={heading}>
      <div className={look.stack}>
        <h3 className={look.heading}>{heading}</h3>
        {organizations.length > shownOpenly ? <Disclosure summary={heading}>{list}</Disclosure> : list}
        <OrganizationCorrection names={organizations.map(({ name }) => name)} answers={answers} />
        <SuspectList kind="organization" proposal={proposal} answers={answers} />
      </div>
    </section>
  );
}

/** What a person has made of an organization, beside its name. */
function Corrected({ answer }: { readonly answer: OrganizationAnswer | undefined }): ReactElement | null {
  const look = useLook();
  const { organizations: words, suspects } = useFormWords();
  if (!answer) return null;
  const { aliasOf } = answer;
  return (
    <span className={look.muted}> → {aliasOf === undefined ? words.dropped : suspects.alias({ name: aliasOf })}</span>
  );
}
