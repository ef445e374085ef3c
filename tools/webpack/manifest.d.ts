export const developmentBase: string;
export function manifestFor(manifest: string, base: string): string;
export function selfCheckManifest(manifest: string): string;
