import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { NameBoxProps } from './name-combobox';
import { useBoxStyle } from './use-box-style';

const useStyles = makeStyles({ box: { height: '32px', minWidth: 0 } });

type List = typeof import('./name-combobox');

let loaded: List | null = null;

/** Loads the list of names; asked for early, it is there when the box opens. Never rejects: without it a name is typed, and a later call tries again. */
export async function loadNameList(): Promise<List | null> {
  try {
    loaded ??= await import(/* webpackChunkName: "name-combobox" */ './name-combobox');
  } catch {
    // The box stays one to type in.
  }
  return loaded;
}

/** A box for a name, with everyone listed below it. The list comes with the first such box, and the first load goes without. */
export function NameBox(props: NameBoxProps) {
  const { id, label, value, hint, isFocused = false, problem, onType, onLeave } = props;
  const styles = useStyles();
  const box = useBoxStyle();
  const list = useNameList(id);
  if (list) return <list.NameCombobox {...props} />;
  return (
    <input
      id={id}
      type="text"
      autoComplete="off"
      aria-label={label}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem}
      className={mergeClasses(box, styles.box)}
      placeholder={hint}
      // biome-ignore lint/a11y/noAutofocus: it was asked for with a press
      autoFocus={isFocused}
      value={value}
      onChange={(event) => onType(event.target.value)}
      onBlur={onLeave}
    />
  );
}

/** The list once it is there. Whoever was in the box of this id by then stays in it. */
function useNameList(id: string): List | null {
  const [list, setList] = useState(loaded);
  const wasInIt = useRef(false);
  useEffect(() => {
    let isHere = true;
    void loadNameList().then((found) => {
      if (!isHere) return;
      wasInIt.current = document.activeElement?.id === id;
      setList(found);
    });
    return () => {
      isHere = false;
    };
  }, [id]);
  useLayoutEffect(() => {
    if (list && wasInIt.current) document.getElementById(id)?.focus();
    wasInIt.current = false;
  }, [list, id]);
  return list;
}
