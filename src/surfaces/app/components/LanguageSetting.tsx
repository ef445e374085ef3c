import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { languages } from "../../../words/say.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** The language of all that is said, for this person on this computer. */
export function LanguageSetting(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.settings;
  return (
    <Field className={look.field} label={words.language}>
      <Select
        value={state.language}
        onChange={(_, { value }) => {
          const language = languages.find((one) => one === value);
          if (language) void actions.chooseLanguage(language);
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {words.languages[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
