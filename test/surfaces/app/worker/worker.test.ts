import { describe, expect, test } from "@jest/globals";
import { connect, StoppedError, type WorkerLike } from "../../../../src/surfaces/app/worker/remote.ts";
import { serve, type Answer, type Call, type Methods, type Note } from "../../../../src/surfaces/app/worker/serve.ts";

/** A worker in this thread: messages are cloned and come later, and after its end nothing comes. */
function workerWith(methods: Methods): () => WorkerLike {
  return () => {
    const toWorker: ((event: { readonly data: Call }) => void)[] = [];
    const toPage: ((event: { readonly data: Answer | Note }) => void)[] = [];
    let isAlive = true;
    serve(
      {
        postMessage: (answer) => {
          const data = structuredClone(answer);
          queueMicrotask(() => {
            if (isAlive) for (const listener of toPage) listener({ data });
          });
        },
        addEventListener: (_, listener) => toWorker.push(listener),
      },
      methods,
    );
    return {
      postMessage: (call) => {
        const data = structuredClone(call);
        queueMicrotask(() => {
          for (const listener of toWorker) listener({ data });
        });
      },
      terminate: () => {
        isAlive = false;
      },
      addEventListener: (type: string, listener: never) => {
        if (type === "message") toPage.push(listener);
      },
    };
  };
}

describe("a connection to a worker", () => {
  test("answers each call with its own result, in the order of the calls", async () => {
    const order: string[] = [];
    const connection = connect(
      workerWith({
        slow: async (name: string) => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          order.push(name);
          return { name };
        },
        fast: (name: string) => {
          order.push(name);
          return new Map([[name, 1]]);
        },
      }),
    );
    const results = await Promise.all([connection.call("slow", ["first"]), connection.call("fast", ["second"])]);
    expect(results).toEqual([{ name: "first" }, new Map([["second", 1]])]);
    expect(order).toEqual(["first", "second"]);
  });

  test("passes on what a method throws, and goes on", async () => {
    const connection = connect(
      workerWith({
        fail: () => {
          throw new Error("broken");
        },
        work: () => 1,
      }),
    );
    await expect(connection.call("fail", [])).rejects.toThrow("broken");
    await expect(connection.call("none", [])).rejects.toThrow("none");
    await expect(connection.call("work", [])).resolves.toBe(1);
  });

  test("stops what is under way; the next call starts a new worker without what the old one knew", async () => {
    const connection = connect(() => {
      let count = 0;
      return workerWith({
        add: () => (count += 1),
        never: () => new Promise(() => undefined),
      })();
    });
    await connection.call("add", []);
    expect(await connection.call("add", [])).toBe(2);
    const hanging = connection.call("never", []);
    connection.stop();
    await expect(hanging).rejects.toThrow(StoppedError);
    expect(await connection.call("add", [])).toBe(1);
  });

  test("that breaks down rejects the calls under way", async () => {
    let breakDown = (): void => undefined;
    const connection = connect(() => ({
      postMessage: () => undefined,
      terminate: () => undefined,
      addEventListener: (type: string, listener: (event: never) => void) => {
        if (type === "error") {
          breakDown = () => {
            listener({ message: "The script did not load" } as never);
          };
        }
      },
    }));
    const call = connection.call("any", []);
    breakDown();
    await expect(call).rejects.toThrow("did not load");
  });
});
