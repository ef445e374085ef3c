import { serve, type WorkerScope } from "../worker/serve.ts";
import { createCheckMethods } from "./worker-methods.ts";

// In a worker `self` is the worker's scope, not a window.
const scope = self as unknown as WorkerScope;
serve(scope, { ...createCheckMethods() });
