import { makeResetStyles, tokens } from '@fluentui/react-components';
import { Button } from './button';

const useNoticeStyle = makeResetStyles({
  '--back': tokens.colorNeutralBackground3,
  '--edge': tokens.colorNeutralStroke1,
  '--sign': tokens.colorNeutralForeground3,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: '0 8px',
  boxSizing: 'border-box',
  marginBottom: '10px',
  padding: '8px 12px',
  border: '1px solid var(--edge)',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'var(--back)',
  lineHeight: tokens.lineHeightBase300,
  '[data-kind=warning]': {
    '--back': tokens.colorStatusWarningBackground1,
    '--edge': tokens.colorStatusWarningBorder1,
    '--sign': tokens.colorStatusWarningForeground3,
  },
  '[data-kind=error]': {
    '--back': tokens.colorStatusDangerBackground1,
    '--edge': tokens.colorStatusDangerBorder1,
    '--sign': tokens.colorStatusDangerForeground1,
  },
  '& > svg': { flex: '0 0 auto', width: '20px', height: '20px', color: 'var(--sign)' },
  '& > p': { flex: '1 1 0', minWidth: 0, margin: 0 },
  '& > div': { flex: '1 0 100%', display: 'flex', justifyContent: 'flex-end', marginTop: '8px' },
});

type Kind = 'info' | 'warning' | 'error';

/** A disc, a triangle and a diamond: told apart without their colours. The i and the ! in them are holes. */
const signs: Readonly<Record<Kind, string>> = {
  info: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-.75 7v5h1.5V9h-1.5ZM10 6a.9.9 0 1 0 0 1.8A.9.9 0 0 0 10 6Z',
  warning: 'M10 2.2 18.6 17.5H1.4L10 2.2Zm-.75 5.3v5h1.5v-5h-1.5ZM10 13.8a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  error:
    'M10 1.5 18.5 10 10 18.5 1.5 10 10 1.5Zm-.75 4.7v5h1.5v-5h-1.5ZM10 12.4a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
};

interface PaneNoticeProps {
  readonly kind: Kind;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A sentence about the pane or the invite, with what to do about it. */
export function PaneNotice({ kind, text, action }: PaneNoticeProps) {
  return (
    <div data-kind={kind} className={useNoticeStyle()}>
      <svg aria-hidden="true" viewBox="0 0 20 20" fill="currentColor" fillRule="evenodd">
        <path d={signs[kind]} />
      </svg>
      <p>{text}</p>
      {action ? (
        <div>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
