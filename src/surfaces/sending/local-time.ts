/** A moment in ISO 8601 as the clock on the wall shows it, with its distance from UTC: `2007-10-03T18:00:00+09:00`. */
export function localTime(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(two).join("-");
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":");
  const distance = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map(two).join(":");
  return `${day}T${time}${ahead < 0 ? "-" : "+"}${distance}`;
}
