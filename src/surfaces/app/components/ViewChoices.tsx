import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Facet } from "../checking/finding-places.ts";
import type { CheckView } from "../checking/report.ts";
import { decidedChoices, sortOrders, type FindingsView } from "../state/findings-view.ts";
import { leavesOnEscape, useFocusFirst } from "./focus.ts";
import { coveredEdge, useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginBlock: `${String(coveredEdge)}px`,
  },
  whole: { gridColumn: "1 / -1" },
});

/** What a person chooses about the list, each with its list of choices; Esc leaves them. */
export function ViewChoices({
  report,
  groups,
  leave,
}: {
  readonly report: CheckView;
  /** The keys of the groups that are listed. */
  readonly groups: readonly string[];
  readonly leave: () => void;
}): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const panel = useFocusFirst(true);
  const { heading } = catalogue.pane.findings.view;
  return (
    <div ref={panel} className={styles.panel} role="group" aria-label={heading} onKeyDown={leavesOnEscape(leave)}>
      <Arrangement />
      <Filters facets={report.facets} />
      <div className={styles.whole}>
        <FoldAll groups={groups} />
      </div>
    </div>
  );
}

/** How the findings are put together and in which order. */
function Arrangement(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const words = catalogue.pane.findings.view;
  const { groupBy, sortBy } = state.view;
  return (
    <>
      <Choice
        label={words.groupBy}
        value={groupBy}
        options={(["row", "rule"] as const).map((value) => [value, words.groups[value]])}
        choose={(value) => {
          actions.show({ type: "viewed", view: { groupBy: value } });
        }}
      />
      <Choice
        label={words.sortBy}
        value={sortBy}
        options={sortOrders.map((value) => [value, words.orders[value]])}
        choose={(value) => {
          actions.show({ type: "viewed", view: { sortBy: value } });
        }}
      />
    </>
  );
}

/** Of what the findings are shown. */
function Filters({ facets }: Pick<CheckView, "facets">): ReactElement {
  const { state, actions, catalogue } = usePane();
  const words = catalogue.pane.findings.view;
  const { decided, organization, chapter, sheet } = state.view;
  const { organizations, chapters, sheets } = facets;
  const filter = (view: Partial<FindingsView>): void => {
    actions.show({ type: "viewed", view });
  };
  return (
    <>
      <Choice
        label={words.decided}
        value={decided}
        options={decidedChoices.map((value) => [value, words.decisions[value]])}
        choose={(value) => {
          filter({ decided: value });
        }}
      />
      <Filter
        facet={organizations}
        value={organization}
        choose={(value) => {
          filter({ organization: value });
        }}
      />
      <Filter
        facet={chapters}
        value={chapter}
        choose={(value) => {
          filter({ chapter: value });
        }}
      />
      <Filter
        facet={sheets && { title: words.sheet, options: sheets }}
        value={sheet}
        choose={(value) => {
          filter({ sheet: value });
        }}
      />
    </>
  );
}

/** Folds all groups, or shows them whole again. */
function FoldAll({ groups }: { readonly groups: readonly string[] }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const words = catalogue.pane.findings.view;
  const { folded } = state.view;
  const isAllFolded = groups.length > 0 && groups.every((group) => folded.has(group));
  return (
    <Button
      size="small"
      onClick={() => {
        actions.show({ type: "viewed", view: { folded: new Set(isAllFolded ? [] : groups) } });
      }}
    >
      {words[isAllFolded ? "unfoldAll" : "foldAll"]}
    </Button>
  );
}

function Choice<Value extends string>({
  label,
  value,
  options,
  choose,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly choose: (value: Value) => void;
}): ReactElement {
  const look = useLook();
  return (
    <Field className={look.field} label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const [found] = options.find(([one]) => one === chosen) ?? [];
          if (found !== undefined) choose(found);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** One of the options, or all; one that was chosen is offered also where no finding has it any more. */
function Filter({
  facet,
  value,
  choose,
}: {
  readonly facet: Facet | undefined;
  readonly value: string | undefined;
  readonly choose: (value: string | undefined) => void;
}): ReactElement | null {
  const { catalogue } = usePane();
  if (!facet) return null;
  const { title, options } = facet;
  const offered = value === undefined || options.includes(value) ? options : [...options, value];
  return (
    <Choice
      label={title}
      value={value ?? ""}
      options={[["", catalogue.pane.findings.view.all], ...offered.map((one) => [one, one] as const)]}
      choose={(chosen) => {
        choose(chosen === "" ? undefined : chosen);
      }}
    />
  );
}
