import { expect, test } from "@jest/globals";
import { startSoak } from "./soak/soak.ts";

const bursts = 20;

test("many edits beside the pane leave no object, registration or timer behind", async () => {
  const soak = await startSoak();
  for (let burst = 0; burst < bursts / 2; burst += 1) await soak.step();
  const middle = soak.counts();
  for (let burst = 0; burst < bursts / 2; burst += 1) await soak.step();
  const end = soak.counts();
  expect(end.rechecks).toBe(bursts);
  expect(end.edits).toBeGreaterThan(150);
  expect(end.keptObjects).toBe(middle.keptObjects);
  // One that waits just now is no growth; one left by each burst would be.
  expect(end.timers - middle.timers).toBeLessThan(bursts / 4);
  expect(end.registrations).toBe(1);
});
