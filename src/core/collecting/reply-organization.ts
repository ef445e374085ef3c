import type { ToldBesidePlan } from "./entries.ts";
import type { NameFinder } from "./names-in-text.ts";
import type { OrganizationNames } from "./organization-names.ts";
import { organizationSources, type KnownReply, type OrganizationSource, type Reply } from "./reply.ts";
import { filledRows, toldRows } from "./told.ts";

/** What tells whose replies they are, besides the replies themselves. */
export interface KnowingContext {
  readonly findNames: NameFinder;
  readonly names: OrganizationNames;
  /** All that each reply tells of. */
  readonly told: ReadonlyMap<Reply, readonly ToldBesidePlan[]>;
}

/**
 * Whose replies the workbooks are: by the mark of the workbook that was sent out, the rows above the table, the name of
 * the file or its folder, the names of the sheets, or by being responsible for every measure that it tells of. A source
 * that names several, or none, tells nothing. Where sources tell two organizations nobody is chosen.
 */
export function knowReplies(replies: readonly Reply[], context: KnowingContext): KnownReply[] {
  const isShared = sharedTexts(replies);
  return replies.map((reply) => {
    const responsible = inEveryMeasure(reply, context);
    const own = {
      titles: reply.titles.filter((text) => !isShared(text)),
      sheetNames: reply.sheetNames.filter((text) => !isShared(text)),
    };
    const told = knownReply(reply, own, responsible, context);
    if (told.organization !== undefined || told.contradiction.length > 0) return told;
    // What the office that asks has put into every workbook may be its own name, unless that answers to everything
    // here.
    const shared = knownReply(reply, reply, responsible, context);
    return shared.organization !== undefined && responsible?.includes(shared.organization) ? shared : told;
  });
}

function knownReply(
  reply: Reply,
  { titles, sheetNames }: Pick<Reply, "titles" | "sheetNames">,
  responsible: readonly string[] | undefined,
  { findNames }: KnowingContext,
): KnownReply {
  const named: { readonly [Source in OrganizationSource]: readonly string[] } = {
    mark: reply.madeFor === undefined ? [] : [reply.madeFor],
    title: findNames(titles.join("\n")),
    "file-name": nearestNames(reply.file, findNames),
    "sheet-name": findNames(sheetNames.join("\n")),
    column: responsible ?? [],
  };
  const told = organizationSources.flatMap((source) => {
    const [organization, ...others] = named[source];
    return organization !== undefined && others.length === 0 ? [{ source, organization }] : [];
  });
  // Whoever shares all measures of a reply need not have sent it: the column tells only where nothing else does.
  const spoken = told.filter(({ source }) => source !== "column" || told.length === 1);
  const [first] = spoken;
  if (!first) return { reply, organization: undefined, knownBy: [], contradiction: [] };
  const { organization } = first;
  const isContradicted = first.source !== "mark" && spoken.some((one) => one.organization !== organization);
  if (isContradicted) return { reply, organization: undefined, knownBy: [], contradiction: spoken };
  const knownBy = told.flatMap((one) => (one.organization === organization ? one.source : []));
  return { reply, organization, knownBy, contradiction: [] };
}

/** Whether a text stands in several replies. */
function sharedTexts(replies: readonly Reply[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const { titles, sheetNames } of replies) {
    for (const text of new Set([...titles, ...sheetNames])) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return (text) => counts.get(text) !== 1;
}

/** Whose a file seems to be by its name alone. */
export function organizationOfFile(file: string, findNames: NameFinder): string | undefined {
  const [organization, ...others] = nearestNames(file, findNames);
  return others.length === 0 ? organization : undefined;
}

/** The organizations that the file's name tells, or else the nearest folder whose name tells any. */
function nearestNames(file: string, findNames: NameFinder): readonly string[] {
  const parts = file.split(/[/\\]/u).toReversed();
  return parts.map(findNames).find(({ length }) => length > 0) ?? [];
}

/**
 * The organizations that every measure names which the reply has filled in; a group leaves open who is meant.
 * `undefined` where only groups are named, or nobody.
 */
function inEveryMeasure(reply: Reply, { names, told: toldBy }: KnowingContext): readonly string[] | undefined {
  const told = toldBy.get(reply) ?? [];
  const changed = told.map(({ measure, planned }) => toldRows(measure, planned));
  const filled = changed.some(({ length }) => length > 0) ? changed : told.map(({ measure }) => filledRows(measure));
  const named = filled
    .map((rows) => names.of(rows))
    .filter((organizations) => organizations.length > 0 && !organizations.some((name) => names.groupOf(name)));
  const [first, ...others] = named;
  return first?.filter((name) => others.every((organizations) => organizations.includes(name)));
}
