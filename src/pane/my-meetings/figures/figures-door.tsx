import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentProps, useEffect, useState } from 'react';
import type { BesideListWords } from '../../../text/beside-list';
import { Button } from '../../../ui/button';
import type { FiguresPanel } from './figures-panel';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  button: { marginLeft: '-6px', minWidth: 'auto' },
  said: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200 },
});

interface FiguresDoorProps extends ComponentProps<typeof FiguresPanel> {
  readonly words: BesideListWords;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

type Loaded = { readonly Panel: typeof FiguresPanel } | 'not-loaded' | null;

/** Opens the three pictures above the list. They, and what they are drawn with, are loaded when they are opened for the first time. */
export function FiguresDoor({ words, isOpen, onOpen, ...panel }: FiguresDoorProps) {
  const styles = useStyles();
  const { onResize } = panel;
  const [loaded, setLoaded] = useState<Loaded>(null);
  const isWanted = isOpen && (loaded === null || loaded === 'not-loaded');
  useEffect(() => {
    if (!isWanted) return;
    import(/* webpackChunkName: "figures" */ './figures-panel').then(
      ({ FiguresPanel: Panel }) => setLoaded({ Panel }),
      () => setLoaded('not-loaded'),
    );
  }, [isWanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened and closed it has another height
  useEffect(onResize, [isOpen, loaded, onResize]);
  return (
    <>
      <h2 className={styles.heading}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          {`${isOpen ? '▾' : '▸'} ${words.figures}`}
        </Button>
      </h2>
      {isOpen && loaded === null ? <p className={styles.said}>{words.loading}</p> : null}
      {isOpen && loaded === 'not-loaded' ? (
        <p role="alert" className={styles.said}>
          {words.notLoaded}
        </p>
      ) : null}
      {isOpen && loaded !== null && loaded !== 'not-loaded' ? <loaded.Panel {...panel} /> : null}
    </>
  );
}
