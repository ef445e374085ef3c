/** An error that the host answers, by its code in Office.js (`Excel.ErrorCodes`). */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(what: string): HostFailure {
  return new HostFailure("InvalidArgument", what);
}

export function itemNotFound(what: string): HostFailure {
  return new HostFailure("ItemNotFound", what);
}
