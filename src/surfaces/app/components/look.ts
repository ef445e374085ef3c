import { makeStyles, tokens } from "@fluentui/react-components";

/** Pixels at the upper and the lower edge of the screen that the pane's bars may cover (WCAG 2.2, 2.4.11). */
export const coveredEdge = 112;

/** The shapes that several parts of the pane share. */
export const useLook = makeStyles({
  /** A page that is as narrow as a task pane or as wide as lines can be read. */
  page: {
    boxSizing: "border-box",
    maxWidth: "960px",
    marginInline: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  tight: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: "20px",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: "1.4" },
  muted: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "1.5" },
  text: { margin: 0, overflowWrap: "anywhere" },
  /** A field whose list may be wider than the pane. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  button: { minWidth: "auto" },
  /** An offer between the toolbar and the list. */
  offer: { paddingBlock: "2px" },
  spread: { flexGrow: 1 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
