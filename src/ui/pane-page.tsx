import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { Policy } from '../policy/policy';
import { policyInForce } from '../policy/stamped';
import type { Language } from '../text/language';
import { pageWords } from '../text/page';
import { AppearanceChoice, colourPage, useAppearance } from './appearance';
import { OutsideLink } from './outside-link';
import { PaneMenu } from './pane-menu';
import { darkTheme, lightTheme } from './theme';
import { useAfterFirstPicture } from './use-after-first-picture';

/** Left and right of a column of 720 px at most. */
const beside = 'max(16px, calc(50% - 360px))';

const useStyles = makeStyles({
  // The bar below keeps its place without covering what is focused: it is beside the scrolled part, not above it.
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  // In a tab of a browser a line of text across the whole screen is hard to follow: then there is a column in the middle.
  content: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: `10px ${beside} 12px` },
  link: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200 },
  support: { fontSize: tokens.fontSizeBase200 },
  // On a very low screen the bar scrolls within itself rather than taking the form's place.
  footer: {
    flex: '0 0 auto',
    maxHeight: '55%',
    overflowY: 'auto',
    padding: `10px ${beside} 12px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  slim: { padding: `2px ${beside}`, borderTopColor: 'transparent' },
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

/** Every pane: colours, a part that scrolls, and a bar that stays. 320 px wide and up. */
export function PanePage(props: PanePageProps) {
  const { language, children, bar, menu, support = policyInForce.support } = props;
  const words = pageWords(language);
  const styles = useStyles();
  const { appearance, isDark, choose } = useAppearance();
  const isAfterFirstPicture = useAfterFirstPicture();
  useEffect(() => {
    colourPage(isDark);
  }, [isDark]);
  return (
    // A dialog is drawn outside the page, by its colours alone: with the styles of the page it would cover it.
    <FluentProvider
      theme={isDark ? darkTheme : lightTheme}
      className={styles.page}
      applyStylesToPortals={false}
    >
      <main className={styles.content}>
        {children}
        {support ? (
          <p className={styles.support}>
            <OutsideLink href={support.link}>{support.text[language]}</OutsideLink>
          </p>
        ) : null}
        {isAfterFirstPicture ? <MyMeetingsLink language={language} /> : null}
      </main>
      <footer className={mergeClasses(styles.footer, !bar && styles.slim)}>
        <PaneMenu name={words.more} bar={bar}>
          {menu}
          <AppearanceChoice words={words} chosen={appearance} onChoose={choose} />
        </PaneMenu>
      </footer>
    </FluentProvider>
  );
}

/** Whether the page that is shown is My meetings itself: then no link leads there. */
export const IsMyMeetings = createContext(false);

/**
 * The way from every pane to My meetings. In a window of its own: to go there in the frame of the pane would take the form away, and
 * it is no part of the invite that is open.
 */
function MyMeetingsLink({ language }: { readonly language: Language }) {
  const styles = useStyles();
  if (useContext(IsMyMeetings) || !policyInForce.review.isOn) return null;
  return (
    <p className={styles.link}>
      <OutsideLink href="my-meetings.html">{pageWords(language).myMeetings}</OutsideLink>
    </p>
  );
}
