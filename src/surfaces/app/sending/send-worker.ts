import { serve, type WorkerScope } from "../worker/serve.ts";
import { createSending } from "./sending.ts";

// In a worker `self` is the worker's scope, not a window.
const scope = self as unknown as WorkerScope;
serve(scope, { ...createSending() });
