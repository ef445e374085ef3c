import type { IncomingMessage, ServerResponse } from "node:http";

export const resultPath: string;
export function takesResult(file: string): (request: IncomingMessage, response: ServerResponse) => void;
