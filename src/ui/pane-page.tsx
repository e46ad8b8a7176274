import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';
import { pagePolicy } from '../policy/page-policy';
import type { Policy } from '../policy/policy';
import type { Language } from '../text/language';
import { pageWords } from '../text/page';
import { useLate, useLateComponent } from './late-part';
import { OutsideLink } from './outside-link';
import { painted } from './painted';

/** Left and right of a column of 720 px at most. */
const beside = 'max(16px, calc(50% - 360px))';

/** One class for the frame of every page: rules for each of its parts would be more text than the parts. */
const useFrame = makeResetStyles({
  // The bar below keeps its place without covering what is focused: it is beside the scrolled part, not above it.
  height: '100%',
  display: 'flex',
  flexDirection: 'column',
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightRegular,
  lineHeight: tokens.lineHeightBase300,
  overflowWrap: 'anywhere',
  // In a tab of a browser a line of text across the whole screen is hard to follow: then there is a column in the middle.
  '& > main': { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: `10px ${beside} 12px` },
  // On a very low screen the bar scrolls within itself rather than taking the form's place.
  '& > footer': {
    flex: '0 0 auto',
    maxHeight: '55%',
    overflowY: 'auto',
    // The menu's button is at the end of the bar's last line; what it opens is a line of its own.
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'flex-end',
    gap: '0 8px',
    padding: `10px ${beside} 12px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  '& > footer[data-slim=true]': { padding: `2px ${beside}`, borderTopColor: 'transparent' },
});

const useStyles = makeStyles({
  bar: { flex: '1 1 0', minWidth: 0 },
  // What the menu's button takes, until it has come.
  place: { width: '32px', height: '24px' },
  link: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200 },
  support: { fontSize: tokens.fontSizeBase200 },
});

interface PanePageProps {
  readonly language: Language;
  readonly children: ReactNode;
  /** What stays in sight at the bottom. */
  readonly bar?: ReactNode;
  /** What else is in the small menu of the page, beside the choice of colours. */
  readonly menu?: ReactNode;
  /** Where people get help; the policy's unless a test says otherwise. */
  readonly support?: Policy['support'];
}

/**
 * Every pane: a part that scrolls, and a bar that stays. 320 px wide and up. In the place of Fluent's provider, which brings the focus of keyboards and
 * what of its components reads contexts: a page has the tokens (src/ui/appearance.ts), and the browser's own `:focus-visible`.
 */
export function PanePage(props: PanePageProps) {
  const { language, children, bar, menu, support = pagePolicy.support } = props;
  const words = pageWords(language);
  const styles = useStyles();
  const isPainted = useLate(untilPainted) ?? false;
  const Menu = useLateComponent(isPainted ? loadMenu : null);
  return (
    <div className={useFrame()}>
      <main>
        {children}
        {support ? (
          <p className={styles.support}>
            <OutsideLink href={support.link}>{support.text[language]}</OutsideLink>
          </p>
        ) : null}
        {isPainted ? <MyMeetingsLink language={language} /> : null}
      </main>
      <footer data-slim={!bar}>
        {bar ? <div className={styles.bar}>{bar}</div> : null}
        {Menu ? (
          <Menu words={words} size={bar ? 'medium' : 'small'}>
            {menu}
          </Menu>
        ) : (
          <div className={styles.place} />
        )}
      </footer>
    </div>
  );
}

/** The link to My meetings and the menu are not in the first picture: nothing is drawn anew for them before it. */
const untilPainted = () => painted().then(() => true);

const loadMenu = () =>
  import(/* webpackChunkName: "pane-menu" */ './pane-menu').then(({ PaneMenu }) => PaneMenu);

/** Whether the page that is shown is My meetings itself: then no link leads there. */
export const IsMyMeetings = createContext(false);

/**
 * The way from every pane to My meetings. In a window of its own: to go there in the frame of the pane would take the form away, and
 * it is no part of the invite that is open.
 */
function MyMeetingsLink({ language }: { readonly language: Language }) {
  const styles = useStyles();
  if (useContext(IsMyMeetings) || !pagePolicy.hasReview) return null;
  return (
    <p className={styles.link}>
      <OutsideLink href="my-meetings.html">{pageWords(language).myMeetings}</OutsideLink>
    </p>
  );
}
