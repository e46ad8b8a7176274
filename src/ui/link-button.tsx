import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useLinkStyle = makeResetStyles({
  minHeight: '24px',
  padding: '0 2px',
  // Its text stands in line with what is above and below.
  margin: '0 -2px',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorBrandForegroundLink,
  font: 'inherit',
  fontSize: tokens.fontSizeBase200,
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { textDecorationLine: 'underline' },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  '[aria-disabled=true]': {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    textDecorationLine: 'none',
  },
});

/** A button that takes as little room as a link: for what may be done, beside what is to be done. */
export function LinkButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button type="button" className={useLinkStyle()} {...props} />;
}
