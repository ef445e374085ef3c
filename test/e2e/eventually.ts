/**
 * After this time, in milliseconds, what was expected is not going to happen; as long as the driver waits for an
 * element.
 */
const patience = 20_000;
const pause = 20;

/**
 * Repeats expectations until they hold, and fails as they did last. For what is not in the page: a request may reach
 * Excel long after the page shows what was asked for.
 */
export async function eventually(expectations: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await expectations();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
