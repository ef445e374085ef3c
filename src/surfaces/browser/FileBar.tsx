import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactElement } from "react";
import { useLook, usePane } from "../app/index.ts";
import type { OpenFile } from "./file-workbook.ts";

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "1.4" },
});

/** The head of the browser page: which file is open, and how to open and save one. */
export function FileBar({
  file,
  open,
  download,
}: {
  readonly file: OpenFile | undefined;
  readonly open: (file: File) => void;
  readonly download: () => void;
}): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const words = catalogue.pane.file;
  const { isOver, handlers } = useDrop(open);
  return (
    <header className={mergeClasses(look.page, styles.bar, isOver && styles.over)} {...handlers}>
      <div className={look.stack}>
        <h1 className={styles.title}>{catalogue.pane.title}</h1>
        {!file && <p className={look.text}>{words.about}</p>}
        <div className={look.row}>
          <OpenButton isFirst={!file} open={open} />
          {file ? (
            <>
              <span className={look.text}>{file.name}</span>
              <Button appearance={file.isChanged ? "primary" : "secondary"} onClick={download}>
                {words.download}
              </Button>
            </>
          ) : (
            <span className={look.muted}>{words.drop}</span>
          )}
        </div>
        {file?.isChanged === true && <p className={look.muted}>{words.changed}</p>}
      </div>
    </header>
  );
}

function OpenButton({
  isFirst,
  open,
}: {
  readonly isFirst: boolean;
  readonly open: (file: File) => void;
}): ReactElement {
  const { state, catalogue } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isFirst ? "primary" : "secondary"}
        disabledFocusable={state.work !== undefined}
        onClick={() => input.current?.click()}
      >
        {catalogue.pane.file.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) open(file);
        }}
      />
    </>
  );
}

interface Drop {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** What is dropped while something is under way is not taken, which is said, as the button cannot be pressed then. */
function useDrop(open: (file: File) => void): Drop {
  const { state, actions } = usePane();
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => {
        setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && state.work === undefined) open(file);
        else if (file) actions.show({ type: "failed", problem: { code: "drop-while-busy", facts: {} } });
      },
    },
  };
}
