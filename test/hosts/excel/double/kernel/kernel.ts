import { text } from "./arguments.ts";
import { HostFailure } from "./failure.ts";
import { isHostObject, type Answer, type Argument, type HostObject } from "./host-object.ts";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./messages.ts";
import { memberOf, query, withIdentity } from "./query.ts";

/** Carries out requests on the objects of a host. It knows the protocol and nothing of workbooks. */
export class Kernel {
  /** Objects that the client keeps beyond a request, and their names. */
  private readonly kept = new Map<string, HostObject>();
  private nextReference = 1;

  /** `apiSet` is the minor version of ExcelApi that this host has. */
  constructor(
    private readonly root: HostObject,
    private readonly apiSet: number,
  ) {}

  /** How many objects the client keeps. */
  get keptObjects(): number {
    return this.kept.size;
  }

  /**
   * As in Excel, what was done before an action that fails stays done. `stop` has the action at a place fail with a
   * code, which comes from without, as when Excel is busy.
   */
  process(body: RequestBody, stop?: { readonly at: number; readonly code: string }): ResponseBody {
    const request = new RequestRun(
      body,
      this.root,
      this.apiSet,
      this.kept,
      () => `{ref-${String(this.nextReference++)}}`,
    );
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (stop?.at === index) throw new HostFailure(stop.code, stop.code);
        const isTrace = action.ActionType === actionTypes.trace;
        if (isTrace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: isTrace ? null : request.run(action) });
      } catch (error) {
        if (!(error instanceof HostFailure)) throw error;
        const { code, message } = error;
        const failure = { Code: code, Message: message, ActionIndex: index, HttpStatusCode: 400 };
        return { Error: failure, ProcessedResults: { Results: results }, TraceIds: traceIds };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }
}

/** One request: its paths lead to an object once, when an action first needs it. */
class RequestRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<HostObject, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly apiSet: number,
    private readonly kept: Map<string, HostObject>,
    private readonly newReference: () => string,
  ) {}

  run(action: Action): Json {
    const target = this.objectAt(action.ObjectPathId);
    if (action.ActionType === actionTypes.method && action.Name === "_RemoveReference") return this.release(action);
    if (!target) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identity(target, {});
      case actionTypes.query:
        return this.identity(target, query(target, action.QueryInfo?.Select ?? [], this.apiSet));
      case actionTypes.setProperty:
        return this.setProperty(target, action);
      case actionTypes.method:
        return this.callMethod(target, action);
      default:
        throw new HostFailure("InvalidRequest", `Action type ${String(action.ActionType)}`);
    }
  }

  private setProperty(target: HostObject, { Name, ArgumentInfo }: Action): null {
    const member = memberOf(target, Name, this.apiSet);
    const [newValue] = this.argumentsOf(ArgumentInfo);
    if (member.kind !== "value" || !member.set || isHostObject(newValue) || newValue === undefined) {
      throw new HostFailure("InvalidArgument", `${target.type}.${Name} cannot be set`);
    }
    member.set(newValue);
    return null;
  }

  private callMethod(target: HostObject, action: Action): Json {
    if (action.Name === "_KeepReference") {
      const reference = this.references.get(target) ?? this.newReference();
      this.references.set(target, reference);
      this.kept.set(reference, target);
      return null;
    }
    const answer = this.call(target, action.Name, action.ArgumentInfo);
    return answer === undefined || isHostObject(answer) ? null : answer;
  }

  private call(target: HostObject, name: string, info: ArgumentInfo | undefined): Answer {
    const member = memberOf(target, name, this.apiSet);
    if (member.kind !== "method") throw new HostFailure("InvalidRequest", `${target.type}.${name} is no method`);
    return member.call(...this.argumentsOf(info));
  }

  private argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths[index];
      return path ? this.objectAt(path) : argument;
    });
  }

  private identity(target: HostObject, values: { readonly [name: string]: Json }): Json {
    const reference = this.references.get(target);
    return { ...withIdentity(target, values), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  /** The client asks the root object to let go of another, by its reference. */
  private release({ ArgumentInfo }: Action): null {
    const [reference] = this.argumentsOf(ArgumentInfo);
    if (!this.kept.delete(text(reference))) throw new HostFailure("InvalidReference", text(reference));
    return null;
  }

  private objectAt(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostFailure("InvalidObjectPath", `Path ${String(id)}`);
    const found = this.resolve(path);
    this.objects.set(id, found);
    return found;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.root;
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference:
        return this.keptObject(path.Name);
    }
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === pathTypes.property) return propertyObject(parent, path.Name, this.apiSet);
    if (path.ObjectPathType === pathTypes.indexer) return itemOf(parent, this.argumentsOf(path.ArgumentInfo)[0]);
    const answer = this.call(parent, path.Name, path.ArgumentInfo);
    if (answer === null || isHostObject(answer)) return answer;
    // A result that is a value is an object to the client only for worksheet functions, which answer objects here.
    throw new HostFailure("InvalidObjectPath", `${parent.type}.${path.Name} answers no object`);
  }

  private keptObject(reference: string): HostObject {
    const found = this.kept.get(reference);
    if (!found) throw new HostFailure("InvalidReference", reference);
    this.references.set(found, reference);
    return found;
  }
}

function propertyObject(parent: HostObject, name: string, apiSet: number): HostObject | null {
  const member = memberOf(parent, name, apiSet);
  if (member.kind !== "object") throw new HostFailure("InvalidObjectPath", `${parent.type}.${name} is no object`);
  return member.get();
}

function itemOf(collection: HostObject, key: Argument | undefined): HostObject {
  const found = isHostObject(key) || key === undefined ? undefined : collection.item?.(key);
  if (!found) throw new HostFailure("ItemNotFound", `${collection.type}: ${JSON.stringify(key)}`);
  return found;
}
