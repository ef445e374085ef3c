/** A number with its thousands apart, the same in both languages: 12,345. Faster than the system's own at first use. */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
