import type { Row } from "./replies.ts";

export const done = "令和6年3月に手引きを公表した。";

export const underway = "検討会を開催し、手引きの案を作成している。";

export const row = (number: string, name: string, organizations: string, status = "実施中", text = underway): Row => [
  number,
  name,
  organizations,
  status,
  text,
];
