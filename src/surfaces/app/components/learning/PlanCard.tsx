import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isoDate, parseIsoDate, type LearningAnswers, type SchemaProposal } from "../../../../core/index.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useFormWords } from "./form-words.ts";

/** What the plan is called, and which year is reported. */
export function PlanCard({
  proposal: { schema },
  answers,
}: {
  readonly proposal: SchemaProposal;
  readonly answers: LearningAnswers;
}): ReactElement {
  const { actions } = usePane();
  const look = useLook();
  const { plan: words } = useFormWords();
  const said = answers.period === "none" ? undefined : (answers.period ?? schema.period);
  const [year, setYear] = useState(said === undefined ? "" : String(said.fiscalYear));
  const day = said?.reportingDate;
  const saysPeriod = (text: string, reportingDate: typeof day): void => {
    const fiscalYear = fiscalYearIn(text);
    const period = fiscalYear === undefined ? "none" : { fiscalYear, half: undefined, reportingDate };
    actions.show({ type: "answered", answers: { ...answers, period } });
  };
  return (
    <section className={look.card} aria-label={words.heading}>
      <div className={look.stack}>
        <h3 className={look.heading}>{words.heading}</h3>
        <Field className={look.field} label={words.title}>
          <Input
            value={answers.title ?? schema.title}
            onChange={(_, { value }) => {
              actions.show({ type: "answered", answers: { ...answers, title: value } });
            }}
          />
        </Field>
        <Field className={look.field} label={words.fiscalYear}>
          <Input
            type="number"
            value={year}
            onChange={(_, { value }) => {
              setYear(value);
              saysPeriod(value, day);
            }}
          />
        </Field>
        <Field className={look.field} label={words.reportingDate}>
          <Input
            type="date"
            value={day === undefined ? "" : isoDate(day)}
            disabled={said === undefined}
            onChange={(_, { value }) => {
              saysPeriod(year, parseIsoDate(value));
            }}
          />
        </Field>
        <p className={look.muted}>{words.about}</p>
      </div>
    </section>
  );
}

/** A year of four figures; while one is being typed there is none. */
function fiscalYearIn(text: string): number | undefined {
  return /^(?:19|20)\d\d$/u.test(text) ? Number(text) : undefined;
}
