import { serve, type Scope } from "../app/worker/serve.ts";
import { createFileMethods } from "./file-methods.ts";

// In a worker `self` is the worker's scope, not a window.
const scope = self as unknown as Scope;
serve(scope, { ...createFileMethods() });
