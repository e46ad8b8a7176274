import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';

const useStyles = makeStyles({
  select: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '32px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textOverflow: 'ellipsis',
    ':focus': {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-1px',
    },
  },
  compact: {
    width: 'auto',
    maxWidth: '100%',
    height: '24px',
    padding: '0 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // As a button that looks like a link, as wide as what is chosen.
  link: {
    width: 'auto',
    maxWidth: '100%',
    height: '24px',
    padding: 0,
    fieldSizing: 'content',
    border: 'none',
    backgroundColor: 'transparent',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    '& option': {
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
  },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface NativeSelectProps {
  readonly id?: string;
  /** Its name, where no label points to it. */
  readonly name?: string;
  readonly value: string;
  /** The same array as long as the options are the same. */
  readonly options: readonly Option[];
  readonly isCompact?: boolean;
  /** In a row of things to add: it stands there as its name until something is chosen. */
  readonly isLink?: boolean;
  readonly onChoose: (value: string) => void;
}

/** The browser's own list of choices: known to every keyboard and screen reader, and light enough for hundreds on a page. */
export const NativeSelect = memo(function NativeSelect(props: NativeSelectProps) {
  const { id, name, value, options, isCompact, isLink, onChoose } = props;
  const styles = useStyles();
  return (
    <select
      id={id}
      aria-label={name}
      className={mergeClasses(styles.select, isCompact && styles.compact, isLink && styles.link)}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
});
