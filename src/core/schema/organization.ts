/**
 * A ministry or agency that is responsible for measures, or a group of them (全府省庁, 重要インフラ所管省庁).
 *
 * A group stands in a row in its own right: it is neither an unknown organization nor replaced by its members.
 */
export interface Organization {
  /** Unique within the schema; never shown to staff. */
  readonly code: string;
  /** The official name, which a clean workbook carries. */
  readonly name: string;
  /** The usual short name, such as 経産省. */
  readonly shortName: string | undefined;
  /** Other ways the organization is written: former names, variants. */
  readonly aliases: readonly string[];
  readonly kind: "organization" | "group";
  /** Codes of the members of a group that has a fixed list of them; empty otherwise. */
  readonly members: readonly string[];
}
