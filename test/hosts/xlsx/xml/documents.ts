import fc from "fast-check";
import { attributeText, contentText } from "../../../../src/hosts/xlsx/xml/escape.ts";

/** An element as a test knows it, and as it is written. */
export interface TestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (TestElement | string)[];
  /** How it is written: an empty one as `<a/>` or `<a></a>`, white space in tags, quotation marks. */
  readonly manner: { readonly isShort: boolean; readonly space: string; readonly quote: '"' | "'" };
}

const name = fc.stringMatching(/^(?:[a-z]{1,2}:)?[A-Za-z施][a-z0-9.-]{0,5}$/u);
/** Text that XML can hold: no control characters but those it keeps, no lone surrogates. */
const text = fc.string({
  unit: fc.constantFrom("a", "/", ">", "<", "&", '"', "'", "=", " ", "策", "𠮷", "]"),
  maxLength: 8,
});
const manner = fc.record({
  isShort: fc.boolean(),
  space: fc.constantFrom(" ", "\n", "\r\n\t", "  "),
  quote: fc.constantFrom<'"' | "'">('"', "'"),
});

/** A tree of elements. */
const anyElement: fc.Arbitrary<TestElement> = fc.letrec<{ element: TestElement; child: TestElement | string }>(
  (tie) => ({
    element: fc.record({
      name,
      attributes: fc.dictionary(name, text, { maxKeys: 4, noNullPrototype: true }),
      children: fc.array(tie("child"), { maxLength: 4 }),
      manner,
    }),
    child: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      text.filter((piece) => piece !== ""),
      tie("element"),
    ),
  }),
).element;

/** The element as XML. */
export function written({ name: tag, attributes, children, manner: { isShort, space, quote } }: TestElement): string {
  const listed = Object.entries(attributes)
    .map(([key, value]) => {
      const escaped = quote === '"' ? attributeText(value) : attributeText(value).replaceAll("'", "&apos;");
      return `${space}${key}${space}=${space}${quote}${escaped}${quote}`;
    })
    .join("");
  if (children.length === 0 && isShort) return `<${tag}${listed}${space}/>`;
  const inside = children.map((child) => (typeof child === "string" ? contentText(child) : written(child))).join("");
  return `<${tag}${listed}${space}>${inside}</${tag}${space}>`;
}

/** A document: the element among what may stand around it. */
export const anyDocument = fc
  .tuple(
    fc.constantFrom("", '<?xml version="1.0" encoding="UTF-8"?>\r\n', "<!-- <a> -->", "<?x y?>"),
    anyElement,
    fc.constantFrom("", "\n", "<!-- </a> -->"),
  )
  .map(([before, root, behind]) => ({ root, source: `${before}${written(root)}${behind}` }));
