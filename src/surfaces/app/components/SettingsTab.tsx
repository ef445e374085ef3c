import { Button, Field, Input, Link, Select } from "@fluentui/react-components";
import product from "../../../../package.json";
import { useId, type ReactElement, type ReactNode } from "react";
import { builtInNames, isBuiltInName, isoDate, parseIsoDate } from "../../../core/index.ts";
import { LanguageSetting } from "./LanguageSetting.tsx";
import { LearningOffer } from "./LearningOffer.tsx";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { Removal } from "./Removal.tsx";
import { SelfCheck } from "./SelfCheck.tsx";
import { removing, replacing, UndoNote } from "./UndoNote.tsx";

/** Settings: the schema and the date that a check goes by, what can be added to the workbook, and the language. */
export function SettingsTab(): ReactElement {
  const { catalogue, features } = usePane();
  const look = useLook();
  const words = catalogue.pane.settings;
  return (
    <div className={look.stack}>
      <SchemaSettings />
      <DateSetting />
      <p className={look.muted}>{features.isLive ? words.kept : words.keptWhileOpen}</p>
      <Additions />
      <LanguageSetting />
      {features.lacks.map((feature) => (
        <p key={feature} className={look.muted}>
          {words.lacks[feature]}
        </p>
      ))}
      {features.selfCheck && <SelfCheck />}
      <About />
    </div>
  );
}

/** The version that runs, and the guide and the rules' pages, which are served beside this page. */
function About(): ReactElement {
  const { state, catalogue } = usePane();
  const look = useLook();
  const { language } = state;
  const words = catalogue.pane.settings.about;
  return (
    <div className={look.row}>
      <span className={look.muted}>{words.version(product.version)}</span>
      <Link href={`help/guide/${language}/staff.html`} target="_blank">
        {words.guide}
      </Link>
      <Link href={`help/rules/${language}/index.html`} target="_blank">
        {words.rules}
      </Link>
    </div>
  );
}

function SchemaSettings(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const { settings, report } = state;
  const words = catalogue.pane.settings;
  return (
    <div className={look.tight}>
      <Field className={look.field} label={words.schema}>
        <Select
          value={settings.schema ?? ""}
          onChange={(_, { value }) =>
            void actions.settle({ ...settings, schema: isBuiltInName(value) ? value : undefined })
          }
        >
          <option value="">{words.automatic}</option>
          {builtInNames.map((name) => (
            <option key={name} value={name}>
              {words.builtIn[name]}
            </option>
          ))}
        </Select>
      </Field>
      {report && <p className={look.muted}>{words.schemaInUse(report.schema)}</p>}
    </div>
  );
}

function DateSetting(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const { settings, report } = state;
  const words = catalogue.pane.settings;
  const { asOf } = settings;
  return (
    <div className={look.tight}>
      <Field className={look.field} label={words.reportingDate}>
        <Input
          type="date"
          value={asOf === undefined ? "" : isoDate(asOf)}
          onChange={(_, { value }) => void actions.settle({ ...settings, asOf: parseIsoDate(value) })}
        />
      </Field>
      {report && (
        <p className={look.muted}>
          {words.reportingDateInUse({ ...report.period, date: isoDate(report.period.reportingDate) })}
        </p>
      )}
      {asOf !== undefined && (
        <div className={look.row}>
          <Button size="small" onClick={() => void actions.settle({ ...settings, asOf: undefined })}>
            {words.reportingDateReset}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What the product can add to the workbook, or beside it. */
function Additions(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.settings;
  const { report, own } = state;
  return (
    <div className={look.stack}>
      <LearningOffer />
      {own.hasSchemaSheet ? (
        <>
          <p className={look.muted}>{words.hasSchemaSheet}</p>
          <p className={look.muted}>{catalogue.pane.learning.hasSheet}</p>
        </>
      ) : (
        <Addition about={words.editSchemaAbout} add={actions.addSchemaSheet}>
          {words.editSchema}
        </Addition>
      )}
      {report && (
        <Addition about={words.dropDownsAbout} add={actions.addDropDowns}>
          {words.dropDowns}
        </Addition>
      )}
      <Removal part="lists" />
      <UndoNote
        risks={[
          ...(own.hasSchemaSheet ? [] : [{ button: words.editSchema, does: ["new-sheets"] as const }]),
          ...(report ? [{ button: words.dropDowns, does: replacing(own.parts, "lists") }] : []),
          { button: catalogue.pane.removal.offers.lists, does: removing(own.parts, "lists") },
        ]}
      />
      <Addition about={words.templateAbout} add={actions.openTemplate}>
        {words.template}
      </Addition>
    </div>
  );
}

function Addition({
  about,
  add,
  children,
}: {
  readonly about: string;
  readonly add: () => Promise<void>;
  readonly children: ReactNode;
}): ReactElement {
  const { state } = usePane();
  const look = useLook();
  const id = useId();
  return (
    <div className={look.tight}>
      <div className={look.row}>
        <Button aria-describedby={id} disabledFocusable={state.work !== undefined} onClick={() => void add()}>
          {children}
        </Button>
      </div>
      <p id={id} className={look.muted}>
        {about}
      </p>
    </div>
  );
}
