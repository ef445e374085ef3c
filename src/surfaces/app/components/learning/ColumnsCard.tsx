import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LearningAnswers, ProposedColumn } from "../../../../core/index.ts";
import type { LearningView } from "../../checking/learning.ts";
import { withColumnAnswer } from "../../state/learning-state.ts";
import { useColumnsLook } from "../columns-look.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useFormWords } from "./form-words.ts";

/** What each column was taken for, and by what; another field can be chosen. */
export function ColumnsCard({
  columns,
  fields,
  answers,
}: {
  readonly columns: readonly ProposedColumn[];
  readonly fields: LearningView["fields"];
  readonly answers: LearningAnswers;
}): ReactElement {
  const look = useLook();
  const styles = useColumnsLook();
  const { columns: words } = useFormWords();
  return (
    <section className={look.card} aria-label={words.heading}>
      <div className={look.stack}>
        <h3 className={look.heading}>{words.heading}</h3>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col" className={styles.header}>
                {words.header}
              </th>
              <th scope="col" className={styles.header}>
                {words.field}
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, at) => (
              <tr key={`${String(at)} ${column.header}`}>
                <th scope="row" className={styles.header}>
                  {column.header} <span className={look.muted}>{words.by[column.by]}</span>
                </th>
                <td className={styles.cell}>
                  <FieldChoice column={column} fields={fields} answers={answers} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The choice stays usable while the proposal follows: one that disables itself loses the focus. */
function FieldChoice({
  column: { header, field },
  fields,
  answers,
}: {
  readonly column: ProposedColumn;
  readonly fields: LearningView["fields"];
  readonly answers: LearningAnswers;
}): ReactElement {
  const { actions } = usePane();
  const { columns: words } = useFormWords();
  const said = answers.columns?.find((choice) => choice.header === header);
  const name = said ? said.field : field.name;
  return (
    <Select
      size="small"
      value={fields.some((one) => one.name === name) ? name : ""}
      aria-label={words.choose({ header })}
      onChange={(_, { value }) =>
        void actions.learn(withColumnAnswer(answers, header, value === "" ? undefined : value))
      }
    >
      <option value="">{words.own}</option>
      {fields.map((one) => (
        <option key={one.name} value={one.name}>
          {one.title}
        </option>
      ))}
    </Select>
  );
}
