import { Button, Field, Input, Link, Textarea } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { mailtoAddress, mailtoLimit } from "../../../../sheets/mail.ts";
import type { CopyMail } from "../../../sending/index.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";

/** The mail with the copy: to be copied, to be opened in whatever program writes mails, or as a draft with the copy. */
export function MailSection({ mail: { message } }: { readonly mail: CopyMail }): ReactElement {
  const { actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.sending.mail;
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const whole = mailtoAddress(message);
  const isWhole = whole.length <= mailtoLimit;
  return (
    <section className={look.stack} aria-label={words.heading}>
      <h2 className={look.heading}>{words.heading}</h2>
      <Field label={words.subject}>
        <Input input={{ ref: subject }} readOnly value={message.subject} />
      </Field>
      <Field label={words.body}>
        <Textarea textarea={{ ref: body }} readOnly rows={8} value={message.text} />
      </Field>
      <div className={look.row}>
        <Button size="small" onClick={() => void copied(subject.current)}>
          {words.copySubject}
        </Button>
        <Button size="small" onClick={() => void copied(body.current)}>
          {words.copyBody}
        </Button>
      </div>
      <div className={look.row}>
        <Button appearance="primary" onClick={actions.saveMail}>
          {words.saveDraft}
        </Button>
        <Link href={isWhole ? whole : mailtoAddress({ ...message, text: "" })} target="_blank" rel="noreferrer">
          {words.open}
        </Link>
      </div>
      {!isWhole && <p className={look.muted}>{words.bodyTooLong}</p>}
      <p className={look.muted}>{words.about}</p>
    </section>
  );
}

/** Copies a text; where the host forbids the clipboard, it is selected to be copied by hand. */
async function copied(field: HTMLInputElement | HTMLTextAreaElement | null): Promise<void> {
  field?.select();
  await navigator.clipboard.writeText(field?.value ?? "").catch(() => undefined);
}
