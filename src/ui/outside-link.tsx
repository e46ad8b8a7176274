import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useLink = makeResetStyles({
  color: tokens.colorBrandForegroundLink,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
});

/** A link that leaves the pane: in a window of its own, for the frame of a pane cannot leave its page. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener" className={useLink()}>
      {children}
    </a>
  );
}
