/**
 * Bytes of a file as people speak of them: below a tenth of a megabyte in kilobytes, and never nothing of something.
 */
export function fileSize(bytes: number): string {
  const megabytes = bytes / 1024 ** 2;
  return megabytes < 0.1 ? `${String(Math.ceil(bytes / 1024))} KB` : `${megabytes.toFixed(1)} MB`;
}
