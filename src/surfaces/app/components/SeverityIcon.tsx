import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../../core/index.ts";

/** A shape of its own for each severity, so that it is known without colour (rule L1-11). */
export function SeverityIcon({
  severity,
  size = 16,
}: {
  readonly severity: Severity;
  readonly size?: number;
}): ReactElement {
  const { path, color } = shapes[severity];
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden focusable="false">
      <path d={path} fill={color} fillRule="evenodd" />
    </svg>
  );
}

/** A disc with a cross, a triangle with a mark, a ring with an i. */
const shapes: { readonly [Level in Severity]: { readonly path: string; readonly color: string } } = {
  error: {
    path: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM5.9 4.8 4.8 5.9 6.9 8 4.8 10.1l1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9Z",
    color: tokens.colorPaletteRedForeground1,
  },
  warning: {
    path: "M8 1.2 15.4 14.5H.6ZM7.2 6v4h1.6V6ZM7.2 11.2v1.6h1.6v-1.6Z",
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  info: {
    path: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM8 2.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4ZM7.2 4.4h1.6V6H7.2ZM7.2 7h1.6v4.8H7.2Z",
    color: tokens.colorNeutralForeground2,
  },
};
