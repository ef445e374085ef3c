import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { ChosenFile } from "../../collecting/collecting-view.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";

/** A button that asks for a file, for several, or for all files of a folder and the folders in it. */
export function FileButton({
  label,
  takes,
  isPrimary,
  choose,
}: {
  readonly label: string;
  readonly takes: "file" | "files" | "folder";
  readonly isPrimary: boolean;
  readonly choose: (files: readonly ChosenFile[]) => void;
}): ReactElement {
  const { state } = usePane();
  const look = useLook();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React has no name for it.
    input.current?.toggleAttribute("webkitdirectory", takes === "folder");
  }, [takes]);
  return (
    <>
      <Button
        className={look.button}
        appearance={isPrimary ? "primary" : "secondary"}
        disabledFocusable={state.work !== undefined}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        data-takes={takes}
        multiple={takes === "files"}
        accept={takes === "file" ? ".xlsx,.xlsm" : undefined}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].map((file) => ({ shown: belowFolder(file), file }));
          currentTarget.value = "";
          if (files.length > 0) choose(files.filter(({ file }) => !file.name.startsWith(".")));
        }}
      />
    </>
  );
}

/** The path below the folder that was chosen, without that folder's own name. */
function belowFolder({ name, webkitRelativePath }: File): string {
  return webkitRelativePath === "" ? name : webkitRelativePath.replace(/^[^/]*\//u, "");
}
