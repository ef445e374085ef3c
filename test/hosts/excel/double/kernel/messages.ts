/** The messages of Office.js's RichApi, as the client sends and expects them. Only what the client of our use sends. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const pathTypes = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  /** In the place of an argument that is an object: the id of its path; 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] | null; readonly Expand?: readonly string[] | null };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export type ResponseBody =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: ResponseError;
      readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
      readonly TraceIds: readonly number[];
    };
