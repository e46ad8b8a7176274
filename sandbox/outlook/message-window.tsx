import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { bodyDocument } from './body-document';
import { Coin } from './coin';
import { Notices } from './notices';
import type { OpenForm } from './open-form';
import { Pane } from './pane';
import { PaneButtons } from './pane-buttons';
import { moment } from './span';
import { useFocusOnOpening } from './use-focus';
import { useStore } from './use-store';
import { useLocale, useWords } from './use-words';

interface Props {
  readonly open: OpenForm;
  readonly isDark: boolean;
  readonly isOffline: boolean;
}

/** A mail as whoever got it reads it. */
export function MessageWindow({ open, isDark, isOffline }: Props) {
  const form = useStore(open.form);
  const { alert, read: words } = useWords();
  const locale = useLocale();
  const heading = useFocusOnOpening<HTMLHeadingElement>();
  return (
    <main className="window" aria-label={words.message}>
      <div className="toolbar" role="toolbar" aria-label={words.message}>
        <Button icon={<DismissRegular />} onClick={open.close}>
          {alert.close}
        </Button>
        <span className="space" />
        <PaneButtons open={open} surface="message" />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {form.subject || words.noSubject}
      </h1>
      <Notices open={open} />
      <div className="beside">
        <div className="form">
          <dl className="facts">
            <dt>{words.from}</dt>
            <dd>
              <Coin name={form.organizer.name} /> {form.organizer.name}
            </dd>
            <dt>{words.to}</dt>
            <dd>{form.required.map(({ name }) => name).join('; ')}</dd>
            {form.optional.length > 0 && (
              <>
                <dt>{words.cc}</dt>
                <dd>{form.optional.map(({ name }) => name).join('; ')}</dd>
              </>
            )}
            <dt>{words.sent}</dt>
            <dd>{moment(form.mail?.at ?? 0, locale)}</dd>
          </dl>
          <iframe
            className="body"
            title={words.messageBody}
            sandbox=""
            srcDoc={bodyDocument(form.body, isDark)}
          />
        </div>
        <Pane open={open} isOffline={isOffline} />
      </div>
    </main>
  );
}
