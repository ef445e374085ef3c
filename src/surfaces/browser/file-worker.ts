import { type WorkerScope, serve } from "../app/index.ts";
import { createFileMethods } from "./file-methods.ts";

// In a worker `self` is the worker's scope, not a window.
const scope = self as unknown as WorkerScope;
serve(scope, { ...createFileMethods() });
