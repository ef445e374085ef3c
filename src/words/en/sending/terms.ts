import type { ExtraKind, LinkKind, PropertyKind } from "../../../core/index.ts";

export const personProperties: {
  readonly [Kind in Extract<PropertyKind, "creator" | "last-editor" | "manager">]: string;
} = { creator: "author", "last-editor": "last editor", manager: "manager" };

/** Built-in properties by their names in the file. */
export const propertyNames: Readonly<Record<string, string>> = {
  title: "title",
  subject: "subject",
  description: "comment",
  keywords: "tags",
  category: "category",
  contentStatus: "status",
  HyperlinkBase: "hyperlink base",
  Template: "template",
};

export const linkKinds: { readonly [Kind in LinkKind]: string } = {
  workbook: "a link to the workbook",
  connection: "a data connection",
  query: "a query",
  picture: "a linked picture",
  file: "a link to the file",
  program: "a link to another program",
};

export const extras: {
  readonly [Kind in Exclude<ExtraKind, "revision-log">]: { readonly what: string; readonly why: string };
} = {
  macro: { what: "macro part(s)", why: "mail servers may stop it" },
  "active-x": { what: "ActiveX control(s)", why: "they may not work for the receiver" },
  "embedded-object": { what: "embedded file(s)", why: "the whole of the original file can be opened" },
  "custom-xml": { what: "custom XML part(s)", why: "this is data that nobody sees" },
  "pivot-cache": { what: "cache(s) of pivot tables", why: "they hold rows and columns that are not shown" },
  "data-model": { what: "data model(s)", why: "they hold data that is not shown" },
  "task-pane": { what: "setting(s) of add-ins", why: "this is data that nobody sees" },
  scenario: { what: "scenario(s)", why: "they hold values that were tried, and who made them" },
  "custom-view": { what: "custom view(s)", why: "they tell which rows and columns were hidden" },
  "sheet-property": { what: "custom properties of sheets", why: "this is data that nobody sees" },
  ink: { what: "ink drawing(s)", why: "each stroke and the order of the strokes are kept" },
  "picture-metadata": {
    what: "picture(s) with metadata",
    why: "it may tell where and when a photograph was taken, with what, and by whom",
  },
  "invisible-shape": { what: "invisible shape(s)", why: "the receiver can show them" },
};
