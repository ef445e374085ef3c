interface DevServer {
  readonly headers: (request: { readonly url?: string }) => Readonly<Record<string, string>>;
  readonly setupMiddlewares: (middlewares: readonly object[]) => readonly object[];
}

export const resultFile: string;
export function devServer(certificate: object, takesSelfCheck: boolean): DevServer;
