import { makeStyles, tokens } from '@fluentui/react-components';

/** How one topic is laid out: two lines that fit into 320 px. */
export const useTopicStyles = makeStyles({
  row: { display: 'flex', gap: '4px', marginBottom: '10px', listStyleType: 'none' },
  // Where a dragged topic would go.
  above: { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  below: { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  handle: {
    flex: '0 0 auto',
    minWidth: '20px',
    paddingTop: '6px',
    textAlign: 'center',
    cursor: 'grab',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
  },
  boxes: { flex: '1 1 auto', minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  second: { marginTop: '4px' },
  grip: { display: 'block', fontSize: tokens.fontSizeBase200, letterSpacing: '-2px' },
  box: {
    paddingLeft: '8px',
    paddingRight: '8px',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  minutes: {
    width: '52px',
    flex: '0 0 auto',
    textAlign: 'right',
    // The arrow keys go by five; buttons of the browser's own would go by one, and there is no room for them.
    appearance: 'textfield',
    '::-webkit-inner-spin-button': { appearance: 'none', margin: 0 },
    '::-webkit-outer-spin-button': { appearance: 'none', margin: 0 },
  },
  lead: { flex: '1 1 auto', minWidth: 0 },
  min: { flex: '0 0 auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  button: { minWidth: '28px', paddingLeft: 0, paddingRight: 0 },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});
