import { flag, text } from "../kernel/arguments.ts";
import { HostFailure, invalidArgument } from "../kernel/failure.ts";
import { isHostObject, method, value, type HostObject } from "../kernel/host-object.ts";
import { fullAddress } from "../workbook/addresses.ts";
import { assertStructureWritable, type Host } from "../workbook/host.ts";
import type { NameModel, SheetRange } from "../workbook/model.ts";

/** The names of a workbook or of a sheet. */
export function namesObject(host: Host, names: NameModel[]): HostObject {
  const find = (key: unknown): NameModel | undefined =>
    names.find(({ name }) => typeof key === "string" && name.toLowerCase() === key.toLowerCase());
  const view = (name: NameModel): HostObject => nameObject(host, names, name);
  return {
    type: "NamedItemCollection",
    items: () => names.map(view),
    item: (key) => {
      const name = find(key);
      return name && view(name);
    },
    members: {
      GetItemOrNullObject: method(4, (key) => {
        const name = find(key);
        return name ? view(name) : null;
      }),
      Add: method(4, (name, reference) => {
        assertStructureWritable(host);
        const newName = text(name);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(newName)) throw invalidArgument(`The name ${newName}`);
        if (find(newName)) throw new HostFailure("ItemAlreadyExists", newName);
        const refersTo = isHostObject(reference) ? (reference.state as SheetRange) : text(reference);
        const added = { name: newName, refersTo, visible: true };
        names.push(added);
        return view(added);
      }),
    },
  };
}

function nameObject(host: Host, names: NameModel[], model: NameModel): HostObject {
  const formula = (): string =>
    typeof model.refersTo === "string" ? model.refersTo : `=${fullAddress(model.refersTo.sheet, model.refersTo.range)}`;
  return {
    type: "NamedItem",
    id: model.name,
    members: {
      Name: value(1, () => model.name),
      Formula: value(7, formula),
      Visible: value(
        1,
        () => model.visible,
        (visible) => {
          model.visible = flag(visible);
        },
      ),
      Delete: method(4, () => {
        assertStructureWritable(host);
        names.splice(names.indexOf(model), 1);
      }),
    },
  };
}
