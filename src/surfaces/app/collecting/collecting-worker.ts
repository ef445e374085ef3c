import { serve, type WorkerScope } from "../worker/serve.ts";
import { createCollecting } from "./collecting.ts";

// In a worker `self` is the worker's scope, not a window.
const scope = self as unknown as WorkerScope;
serve(scope, {
  ...createCollecting((progress) => {
    scope.postMessage({ note: progress });
  }),
});
