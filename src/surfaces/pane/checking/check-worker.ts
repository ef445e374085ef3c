import { serve, type Scope } from "../../worker/serve.ts";
import { createChecking } from "./checking.ts";

// In a worker `self` is the worker's scope, not a window.
const scope = self as unknown as Scope;
serve(scope, { ...createChecking() });
