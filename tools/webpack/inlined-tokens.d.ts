export default function inlinedTokens(source: string): string;
