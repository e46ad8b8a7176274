import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A link that leaves the pane: in a window of its own, for the frame of a pane cannot leave its page. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <a href={href} target="_blank" rel="noopener" className={styles.link}>
      {children}
    </a>
  );
}
