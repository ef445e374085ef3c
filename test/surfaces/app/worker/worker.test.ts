import { describe, expect, test } from "@jest/globals";
import type { Problem } from "../../../../src/core/index.ts";
import { connect, StoppedError, type WorkerLike } from "../../../../src/surfaces/app/worker/remote.ts";
import type { Methods } from "../../../../src/surfaces/app/worker/serve.ts";
import { workerDouble, type WorkerDouble } from "./worker-double.ts";

function workerWith(methods: Methods): () => WorkerLike {
  return () => workerDouble(() => methods);
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

  test("passes on that a result cannot cross, and goes on", async () => {
    const connection = connect(workerWith({ fail: () => () => 1, work: () => 1 }));
    await expect(connection.call("fail", [])).rejects.toThrow("could not be cloned");
    await expect(connection.call("work", [])).resolves.toBe(1);
  });

  test("that breaks down says so to the calls under way and to whoever asked to hear of it, and starts anew", async () => {
    const workers: WorkerDouble[] = [];
    const lost: Problem[] = [];
    const start = (): WorkerLike => {
      const worker = workerDouble(() => ({ never: () => new Promise(() => undefined), work: () => 1 }));
      workers.push(worker);
      return worker;
    };
    const connection = connect(start, { lost: (problem) => lost.push(problem) });
    const call = connection.call("never", []);
    workers[0]?.breakDown("Out of memory");
    const problem = { code: "work-lost", facts: { detail: "Out of memory" } };
    await expect(call).rejects.toMatchObject({ problem });
    expect(lost).toEqual([problem]);
    await expect(connection.call("work", [])).resolves.toBe(1);
    connection.stop();
    expect([workers.length, lost.length]).toEqual([2, 1]);
  });

  test("whose script does not load has no message, and says that it is lost all the same", async () => {
    let breakDown = (): void => undefined;
    const connection = connect(() => ({
      postMessage: () => undefined,
      terminate: () => undefined,
      addEventListener: (type: string, listener: (event: never) => void) => {
        if (type === "error") {
          breakDown = () => {
            listener({} as never);
          };
        }
      },
    }));
    const call = connection.call("any", []);
    breakDown();
    await expect(call).rejects.toMatchObject({ problem: { code: "work-lost", facts: { detail: "" } } });
  });
});
