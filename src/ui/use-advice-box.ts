import { makeStyles, tokens } from '@fluentui/react-components';

/** The box around a word of advice, and around what else is offered and stops nothing. */
export const useAdviceBox = makeStyles({
  box: {
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
