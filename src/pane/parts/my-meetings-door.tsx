import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { policyInForce } from '../../policy/stamped';
import type { Language } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { OutsideLink } from './outside-link';

const useStyles = makeStyles({
  door: { margin: '24px 0 0', fontSize: tokens.fontSizeBase200 },
});

/** Whether the page that is shown is My meetings itself: then no door leads there. */
export const IsMyMeetings = createContext(false);

/**
 * The way from every pane to My meetings. In a window of its own: to go there in the frame of the pane would take the form away, and
 * it is no part of the invite that is open.
 */
export function MyMeetingsDoor({ language }: { readonly language: Language }) {
  const styles = useStyles();
  if (useContext(IsMyMeetings) || !policyInForce.review.isOn) return null;
  return (
    <p className={styles.door}>
      <OutsideLink href="my-meetings.html">{myMeetingsWords(language).title}</OutsideLink>
    </p>
  );
}
