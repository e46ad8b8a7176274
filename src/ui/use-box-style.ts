import { makeResetStyles, tokens } from '@fluentui/react-components';

/**
 * A box to type in, as a plain textarea: Fluent's look without a component a row. It grows with its text, then scrolls; what is wrong with it is told
 * by `aria-invalid`. One class, for there is one in every row, and a class of the caller's still has the last word.
 */
export const useBoxStyle = makeResetStyles({
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
  '[aria-invalid=true]': { borderColor: tokens.colorPaletteRedBorder2 },
});
