import { Button } from '@fluentui/react-components';
import { outlookWords } from '../host/outlook-words';
import { bodyDocument } from './body-document';
import { Notices } from './notices';
import type { OpenForm } from './open-form';
import { Pane } from './pane';
import { PaneButtons } from './pane-buttons';
import { moment } from './span';
import { useStore } from './use-store';

interface Props {
  readonly open: OpenForm;
  readonly locale: string;
  readonly isDark: boolean;
  readonly isOffline: boolean;
}

/** A mail as whoever got it reads it. */
export function MessageWindow({ open, locale, isDark, isOffline }: Props) {
  const form = useStore(open.form);
  return (
    <main className="window" aria-label="Message">
      <h1>{form.subject || '(no subject)'}</h1>
      <div className="toolbar" role="toolbar" aria-label="Message">
        <Button onClick={open.close}>{outlookWords(locale).close}</Button>
        <span className="space" />
        <PaneButtons open={open} surface="message" />
      </div>
      <Notices open={open} />
      <div className="beside">
        <div className="form">
          <dl className="facts">
            <dt>From</dt>
            <dd>{form.organizer.name}</dd>
            <dt>To</dt>
            <dd>{form.required.map(({ name }) => name).join('; ')}</dd>
            {form.optional.length > 0 && (
              <>
                <dt>Cc</dt>
                <dd>{form.optional.map(({ name }) => name).join('; ')}</dd>
              </>
            )}
            <dt>Sent</dt>
            <dd>{moment(form.mail?.at ?? 0)}</dd>
          </dl>
          <iframe className="body" title="Message body" sandbox="" srcDoc={bodyDocument(form.body, isDark)} />
        </div>
        <Pane open={open} locale={locale} isOffline={isOffline} />
      </div>
    </main>
  );
}
