import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Language } from '../../../text/language';
import { planWords } from '../../../text/plan';
import { Button } from '../../../ui/button';
import type { CreateQuestion } from './creating';

const useStyles = makeStyles({
  surface: {
    maxWidth: '440px',
    padding: '20px',
    '@media screen and (max-width: 480px)': { maxWidth: 'calc(100vw - 24px)' },
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: '0 0 8px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', gridColumnStart: 1, gridColumnEnd: 4 },
  wide: { flex: '1 1 auto' },
});

export interface CreateDialogProps {
  readonly isOpen: boolean;
  readonly question: CreateQuestion;
  readonly language: Language;
  readonly locale: string;
  readonly onCreate: () => void;
  readonly onNotNow: () => void;
}

/** The question before a meeting is created: who gets an invite, to what and when. */
export function CreateDialog(props: CreateDialogProps) {
  const { isOpen, question, language, locale, onCreate, onNotNow } = props;
  const styles = useStyles();
  const words = planWords(language);
  const { event, recipients, names } = question;
  const lines = [`${event.subject}\n${span(event, locale)}`.trim(), words.names(names)];
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => (open ? undefined : onNotNow())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{words.willGet(recipients)}</DialogTitle>
          <DialogContent>
            {lines.map((line) => (
              <p key={line} className={styles.text}>
                {line}
              </p>
            ))}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" className={styles.wide} onClick={onCreate}>
              {words.createAndSend}
            </Button>
            <Button className={styles.wide} onClick={onNotNow}>
              {words.notNow}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** From when to when, as Outlook's clock has it where that is known: the wall clock is formatted as if it were UTC. */
function span({ start, end, wall }: CreateQuestion['event'], locale: string): string {
  const at = (time: Date, clock: { readonly dateTime: string } | undefined) =>
    clock ? new Date(`${clock.dateTime}Z`) : time;
  const zone = wall ? { timeZone: 'UTC' } : {};
  const format = formatFor(locale, zone);
  return format.formatRange(at(start, wall?.start), at(end, wall?.end));
}

function formatFor(locale: string, zone: { readonly timeZone?: string }): Intl.DateTimeFormat {
  const wanted = { dateStyle: 'full', timeStyle: 'short', ...zone } as const;
  try {
    return new Intl.DateTimeFormat(locale, wanted);
  } catch {
    // A display language that is no BCP 47 tag.
    return new Intl.DateTimeFormat('en-US', wanted);
  }
}
