/** An attachment as the double of Outlook holds it. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly size?: number;
  readonly attachmentType?: "file" | "item" | "cloud";
  readonly isInline?: boolean;
  /** Fails when its content is asked for, or never answers. */
  readonly content?: "fails" | "hangs" | "url";
}

/** What the add-in answered to an event. */
export interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
}

/** Characters that Outlook shows of a message at most. */
const messageLimit = 500;
/** Characters that the session of a message keeps at most (SessionData). */
const sessionLimit = 50_000;

/**
 * Outlook as an event-based add-in sees it, Mailbox 1.12 and no more: asking for any other member throws, answers come
 * later and never within the call, and an event is completed once, with what Outlook understands.
 */
export class MailboxDouble {
  /** What was asked, in order. */
  readonly calls: string[] = [];
  /** Fails the list of attachments. */
  listFails = false;
  private readonly session = new Map<string, string>();
  private readonly handlers = new Map<string, (event: object) => void>();

  constructor(
    readonly attached: readonly AttachedFile[],
    private readonly language: "ja-JP" | "en-US" = "ja-JP",
  ) {}

  /** The global object `Office`, for a realm of its own. */
  readonly office = (): object =>
    closed("Office", {
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      actions: closed("Office.actions", {
        associate: (name: string, handler: (event: object) => void) => {
          if (this.handlers.has(name)) throw new Error(`${name} was associated twice`);
          this.handlers.set(name, handler);
        },
      }),
      context: closed("Office.context", {
        displayLanguage: this.language,
        mailbox: closed("Office.context.mailbox", { item: this.item() }),
      }),
    });

  item(): object {
    return closed("item", {
      getAttachmentsAsync: (callback: Callback) => {
        this.calls.push("list");
        const details = this.attached.map(detailsOf);
        this.answer(callback, this.listFails ? undefined : details);
      },
      getAttachmentContentAsync: (id: string, callback: Callback) => {
        this.calls.push(`content ${id}`);
        const file = this.attached.find((one) => one.id === id);
        if (file?.content === "hangs") return;
        const content = { content: base64(file?.bytes), format: file?.content === "url" ? "url" : "base64" };
        this.answer(callback, !file || file.content === "fails" ? undefined : content);
      },
      sessionData: closed("item.sessionData", {
        getAsync: (key: string, callback: Callback) => {
          this.answer(callback, this.session.get(key));
        },
        setAsync: (key: string, value: string, callback: Callback) => {
          const size = [...this.session, [key, value]].join("").length;
          if (size <= sessionLimit) this.session.set(key, value);
          this.answer(callback, size <= sessionLimit ? null : undefined);
        },
      }),
    });
  }

  isAssociated(name: string): boolean {
    return this.handlers.has(name);
  }

  /** Sends the message; resolves with what the add-in answered. */
  send(): Promise<Completion> {
    return this.fire("onMessageSend", {}) as Promise<Completion>;
  }

  /** Attaches a file of those that are there. */
  attach(id: string, attachmentStatus: "added" | "removed" = "added"): Promise<unknown> {
    const file = this.attached.find((one) => one.id === id);
    return this.fire("onMessageAttachmentsChanged", { attachmentStatus, attachmentDetails: file && detailsOf(file) });
  }

  private async fire(name: string, event: object): Promise<unknown> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`Nobody is associated with ${name}`);
    const completions: (Completion | undefined)[] = [];
    await new Promise<void>((resolve) => {
      handler(
        closed("event", {
          ...{ attachmentStatus: undefined, attachmentDetails: undefined },
          ...event,
          completed: (completion?: Completion) => {
            completions.push(checkedCompletion(name, completion));
            resolve();
          },
        }),
      );
    });
    // A second completion would come in a later turn.
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    if (completions.length !== 1) throw new Error(`${name} was completed ${String(completions.length)} times`);
    return completions[0];
  }

  private answer(callback: Callback, value: unknown): void {
    const result =
      value === undefined
        ? { status: "failed", error: { code: 9020, name: "GenericResponseError", message: "" } }
        : { status: "succeeded", value };
    void Promise.resolve().then(() => {
      callback(result);
    });
  }
}

type Callback = (result: object) => void;

/** An object that throws for a member that it has not: what is not known to be there must not be counted on. */
function closed(name: string, members: Readonly<Record<string, unknown>>): object {
  return new Proxy(members, {
    get: (target, key) => {
      if (typeof key === "symbol" || key === "then" || key in target) return Reflect.get(target, key) as unknown;
      throw new Error(`Outlook has no ${name}.${key}`);
    },
  });
}

function detailsOf({ id, name, bytes, size, attachmentType = "file", isInline = false }: AttachedFile): object {
  return { id, name, size: size ?? bytes?.length ?? 0, attachmentType, isInline };
}

function checkedCompletion(event: string, completion: Completion | undefined): Completion | undefined {
  const known = ["allowEvent", "errorMessage", "errorMessageMarkdown"];
  const keys = Object.keys(completion ?? {});
  if (keys.some((key) => !known.includes(key))) throw new Error(`Outlook does not know ${keys.join(", ")}`);
  if (event !== "onMessageSend") return completion;
  if (typeof completion?.allowEvent !== "boolean") throw new Error("It was not said whether the message may go");
  for (const message of [completion.errorMessage, completion.errorMessageMarkdown]) {
    if (message !== undefined && message.length > messageLimit) throw new Error("Outlook cuts so long a message");
    if (completion.allowEvent && message !== undefined) throw new Error("Outlook shows no message of what may go");
  }
  return completion;
}

function base64(bytes: Uint8Array = new Uint8Array(0)): string {
  return Buffer.from(bytes).toString("base64");
}
