import { makeStyles, tokens } from '@fluentui/react-components';

/** A box to type in, as a plain textarea: Fluent's look without a component a row. It grows with its text, then scrolls. */
export const useBoxStyles = makeStyles({
  box: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    maxHeight: '120px',
    fieldSizing: 'content',
    resize: 'none',
    padding: '5px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus': {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-1px',
    },
  },
  // About ten lines, then it scrolls: 10,000 characters do not push the form away.
  long: { maxHeight: '200px' },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
});
