import { lazy, Suspense } from 'react';
import { useBoxStyles } from './use-box-styles';

export interface NameBoxProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whom the list offers, each name once. */
  readonly names: readonly string[];
  /** Whether it takes the focus as soon as it is there. */
  readonly isFocused?: boolean;
  /** Id of what says what is wrong; left out for nothing. */
  readonly problem?: string;
  /** Typed or chosen. */
  readonly onType: (name: string) => void;
  readonly onLeave?: () => void;
}

const loadCombobox = () => import(/* webpackChunkName: "name-combobox" */ './name-combobox');
const NameCombobox = lazy(async () => ({ default: (await loadCombobox()).NameCombobox }));

/** A box for a name, with everyone listed below it. The list comes with the first such box, and the first load goes without. */
export function NameBox(props: NameBoxProps) {
  const { box } = useBoxStyles();
  const { id, label, value, isFocused = false, onType, onLeave } = props;
  return (
    <Suspense
      fallback={
        <input
          id={id}
          className={box}
          aria-label={label}
          // biome-ignore lint/a11y/noAutofocus: it was asked for with a press
          autoFocus={isFocused}
          value={value}
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
        />
      }
    >
      <NameCombobox {...props} />
    </Suspense>
  );
}
