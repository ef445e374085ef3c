import { useEffect, useState, type ComponentType, type ReactElement } from "react";
import { notServed } from "../../../core/index.ts";
import type { PaneActions } from "../actions/index.ts";
import { problemOf } from "../problem-of.ts";
import { usePane } from "./pane-context.ts";

/**
 * A part of the pane that is fetched when it is first shown, so that those who never come to it need not wait for it.
 * What does not come is said, and asked for again when the part is shown again; `leave` is what to do where nothing
 * else would be shown then.
 */
export function fetchedPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  leave: (actions: PaneActions) => void = () => undefined,
): (props: Props) => ReactElement | null {
  let known: { readonly Part: ComponentType<Props> } | undefined;
  return (props) => {
    const { actions } = usePane();
    const [fetched, setFetched] = useState(known);
    useEffect(() => {
      if (known) return;
      fetchPart()
        .catch(notServed)
        .then(
          (Part) => {
            known = { Part };
            setFetched(known);
          },
          (error: unknown) => {
            leave(actions);
            actions.show({ type: "failed", problem: problemOf(error) });
          },
        );
    }, [actions]);
    return fetched ? <fetched.Part {...props} /> : null;
  };
}
