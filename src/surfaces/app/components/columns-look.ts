import { makeStyles, tokens } from "@fluentui/react-components";

/** How a list of a table's columns looks, a choice beside each header. */
export const useColumnsLook = makeStyles({
  columns: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  header: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    paddingInlineEnd: tokens.spacingHorizontalS,
    verticalAlign: "middle",
  },
  cell: { paddingBlock: "2px" },
  letters: { color: tokens.colorNeutralForeground2, marginInlineEnd: tokens.spacingHorizontalXS },
});
