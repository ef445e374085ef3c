import { text } from "../kernel/arguments.ts";
import { invalidArgument } from "../kernel/failure.ts";
import { method, value, type Argument, type HostObject } from "../kernel/host-object.ts";
import type { Host } from "../workbook/host.ts";

/** Excel on a computer: a workbook is made of a file, and shown when it is opened. */
export function applicationObject(host: Host): HostObject {
  return {
    type: "Application",
    members: { CreateWorkbook: method(8, (file) => createdWorkbookObject(host, fileBytes(file))) },
  };
}

function createdWorkbookObject({ openedBeside }: Host, file: Uint8Array): HostObject {
  const id = `created ${String(openedBeside.length + 1)}`;
  return {
    type: "WorkbookCreated",
    id,
    members: {
      Id: value(8, () => id),
      Open: method(8, () => {
        openedBeside.push(file);
      }),
    },
  };
}

/**
 * Excel on the web: the window around the workbook, which the client asks in a partition of its own, does both at once.
 */
export function webWindowObject({ openedBeside }: Host): HostObject {
  return {
    type: "WacWorkbook",
    members: {
      CreateAndOpenWorkbook: method(8, (file) => {
        openedBeside.push(fileBytes(file));
      }),
    },
  };
}

/** The bytes of an .xlsx in Base64, and of nothing else: a ZIP file begins with `PK` and two numbers. */
export function fileBytes(file: Argument | undefined): Uint8Array {
  const encoded = text(file);
  const bytes = Buffer.from(encoded, "base64");
  const isWhole = bytes.toString("base64") === encoded;
  if (!isWhole || bytes.readUInt32BE(0) !== zipSignature) throw invalidArgument("The file is no workbook in Base64");
  return new Uint8Array(bytes);
}

const zipSignature = 0x504b0304;
