export const developmentBase: string;
export function manifestFor(manifest: string, base: string): string;
