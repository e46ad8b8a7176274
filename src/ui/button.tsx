import { makeResetStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';

const highContrast = '@media (forced-colors: active)';
const pressed = ':hover:active,:active:focus-visible';

/**
 * The looks of Fluent's own button, by its tokens, in the sizes and appearances that the pages have. One class: what differs is told by `data-`
 * attributes that add no weight (`:where`), so that a class of the caller's still has the last word.
 */
const useButtonStyle = makeResetStyles({
  '--back': tokens.colorNeutralBackground1,
  '--edge': tokens.colorNeutralStroke1,
  '--text': tokens.colorNeutralForeground1,
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  boxSizing: 'border-box',
  minWidth: '96px',
  margin: 0,
  padding: '5px 12px',
  overflow: 'hidden',
  border: '1px solid var(--edge)',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'var(--back)',
  color: 'var(--text)',
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  cursor: 'pointer',
  ':hover': {
    '--back': tokens.colorNeutralBackground1Hover,
    '--edge': tokens.colorNeutralStroke1Hover,
    '--text': tokens.colorNeutralForeground1Hover,
  },
  [pressed]: {
    '--back': tokens.colorNeutralBackground1Pressed,
    '--edge': tokens.colorNeutralStroke1Pressed,
    '--text': tokens.colorNeutralForeground1Pressed,
  },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  ':where([data-size=small])': {
    minWidth: '64px',
    padding: '3px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  ':where([data-shape=circular])': { borderRadius: tokens.borderRadiusCircular },
  ':where([data-look=primary])': {
    '--back': tokens.colorBrandBackground,
    '--edge': 'transparent',
    '--text': tokens.colorNeutralForegroundOnBrand,
    // What any button does under the pointer sets edge and text, too: dark text on the brand's colour cannot be read.
    ':hover': {
      '--back': tokens.colorBrandBackgroundHover,
      '--edge': 'transparent',
      '--text': tokens.colorNeutralForegroundOnBrand,
    },
    [pressed]: {
      '--back': tokens.colorBrandBackgroundPressed,
      '--edge': 'transparent',
      '--text': tokens.colorNeutralForegroundOnBrand,
    },
    // Inside the outline, or it would not be seen on the button's own colour.
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralForegroundOnBrand}` },
  },
  ':where([data-look=outline])': {
    '--back': tokens.colorTransparentBackground,
    ':hover': { '--back': tokens.colorTransparentBackgroundHover },
    [pressed]: { '--back': tokens.colorTransparentBackgroundPressed },
  },
  ':where([data-look=subtle])': {
    '--back': tokens.colorSubtleBackground,
    '--edge': 'transparent',
    '--text': tokens.colorNeutralForeground2,
    ':hover': {
      '--back': tokens.colorSubtleBackgroundHover,
      '--edge': 'transparent',
      '--text': tokens.colorNeutralForeground2Hover,
    },
    [pressed]: {
      '--back': tokens.colorSubtleBackgroundPressed,
      '--edge': 'transparent',
      '--text': tokens.colorNeutralForeground2Pressed,
    },
  },
  // Twice, to weigh more than what hovering and pressing make of it.
  '[aria-disabled=true][aria-disabled=true], &:disabled:disabled': {
    '--back': tokens.colorNeutralBackgroundDisabled,
    '--edge': tokens.colorNeutralStrokeDisabled,
    '--text': tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
  },
  [highContrast]: {
    ':hover': { '--edge': 'Highlight', '--text': 'Highlight' },
    ':where([data-look=primary])': {
      '--back': 'Highlight',
      '--edge': 'HighlightText',
      '--text': 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': { '--back': 'HighlightText', '--edge': 'Highlight', '--text': 'Highlight' },
    },
    '[aria-disabled=true][aria-disabled=true], &:disabled:disabled': {
      '--back': 'ButtonFace',
      '--edge': 'GrayText',
      '--text': 'GrayText',
    },
  },
});

interface ButtonProps extends ComponentProps<'button'> {
  /** How much it stands out. @default 'secondary' */
  readonly appearance?: 'primary' | 'secondary' | 'outline' | 'subtle';
  /** @default 'medium' */
  readonly size?: 'small' | 'medium';
  /** @default 'rounded' */
  readonly shape?: 'rounded' | 'circular';
  /** Does nothing for now and says so, and keeps its place in the order of tabs. @default false */
  readonly disabledFocusable?: boolean;
  readonly children: ReactNode;
}

/**
 * The browser's own button in Fluent's looks. Fluent's weighs 6 KB gzip for what no page of this add-in has (icons that change while the
 * pointer is over them, split buttons, links that look like one); its names of props are kept.
 */
export function Button(props: ButtonProps) {
  const { appearance = 'secondary', size = 'medium', shape = 'rounded', disabledFocusable = false } = props;
  const { appearance: _a, size: _s, shape: _h, disabledFocusable: _d, className, onClick, ...rest } = props;
  const style = useButtonStyle();
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabledFocusable) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      {...(disabledFocusable ? { 'aria-disabled': true } : {})}
      data-look={appearance}
      data-size={size}
      data-shape={shape}
      className={mergeClasses(style, className)}
      onClick={click}
    />
  );
}
