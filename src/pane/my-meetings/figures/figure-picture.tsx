/** @jsxRuntime automatic */
// Said here, too: the report is also run from folders where no tsconfig.json says it.
import type { CSSProperties } from 'react';
import type { Figure } from './figure';

// Fluent's own names of colours, as variables: the report has no Fluent, and sets the same.
const colour = {
  bar: 'var(--colorBrandBackground)',
  rail: 'var(--colorNeutralBackground3)',
  line: 'var(--colorNeutralStroke1)',
  quiet: 'var(--colorNeutralForeground2)',
};

/** How many labels fit below the columns of a pane; px of the picture alone are not known. */
const mostLabels = 6;
/** How many values fit above them. */
const mostValues = 8;

const styles = {
  columns: { display: 'flex', alignItems: 'stretch', gap: '3px', height: '112px' },
  column: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  value: { height: '16px', lineHeight: '16px', textAlign: 'center', whiteSpace: 'nowrap' },
  rail: {
    flex: '1 1 auto',
    display: 'flex',
    alignItems: 'flex-end',
    background: colour.rail,
    borderBottom: `1px solid ${colour.line}`,
  },
  labels: { display: 'flex', gap: '3px', color: colour.quiet },
  label: { flex: '1 1 0', minWidth: 0, textAlign: 'center', overflowWrap: 'anywhere' },
  picture: { fontSize: '11px', lineHeight: '14px' },
} as const satisfies Record<string, CSSProperties>;

function barStyle(height: number, isAhead: boolean): CSSProperties {
  return {
    width: '100%',
    height: `${Math.round(height * 1000) / 10}%`,
    // What is not settled yet is drawn as an outline: told without a second colour.
    ...(isAhead
      ? { boxSizing: 'border-box', border: `2px solid ${colour.bar}`, borderBottom: 'none' }
      : { background: colour.bar }),
    // In forced colours, and on paper, a background would be gone.
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
  };
}

/** A figure as columns. To assistive technology it is one picture that says its sum; the numbers are in the table. */
export function FigurePicture({ figure: { columns, title, summary } }: { readonly figure: Figure }) {
  const every = Math.ceil(columns.length / mostLabels);
  const isLabelled = (at: number) => at % every === 0;
  // A label may be as wide as the columns up to the next one.
  const width = (at: number): CSSProperties => ({
    ...styles.label,
    flexGrow: Math.min(every, columns.length - at),
    ...(every > 1 && { textAlign: 'left', whiteSpace: 'nowrap' }),
    // The last one may have less room than it takes: then it begins further to the left, and not outside the picture.
    ...(columns.length - at < every && { display: 'flex', justifyContent: 'flex-end' }),
  });
  return (
    <div role="img" aria-label={`${title}. ${summary}`} style={styles.picture}>
      <div style={styles.columns}>
        {columns.map(({ label, height, value, isAhead }) => (
          <div key={label} style={styles.column}>
            <div style={styles.value}>{columns.length <= mostValues ? value : ''}</div>
            <div style={styles.rail}>
              <div style={barStyle(height, isAhead)} />
            </div>
          </div>
        ))}
      </div>
      <div style={styles.labels}>
        {columns.map(({ label }, at) =>
          isLabelled(at) ? (
            <div key={label} style={width(at)}>
              {label}
            </div>
          ) : null,
        )}
      </div>
    </div>
  );
}

// A table that is too wide is scrolled: words broken in the middle are read by nobody.
const table: CSSProperties = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '12px',
  overflowWrap: 'normal',
};
const cell: CSSProperties = {
  padding: '2px 8px 2px 0',
  textAlign: 'right',
  borderBottom: `1px solid ${colour.line}`,
};
// A day of any language stays on one line.
const firstCell: CSSProperties = { ...cell, minWidth: '5.5em', textAlign: 'left', fontWeight: 'inherit' };

/** The same as a table. */
export function FigureTable({
  figure: { title, head, rows },
}: {
  readonly figure: Pick<Figure, 'title' | 'head' | 'rows'>;
}) {
  return (
    <table aria-label={title} style={table}>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th key={name} scope="col" style={at === 0 ? firstCell : cell}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...others]) => (
          <tr key={first}>
            <th scope="row" style={firstCell}>
              {first}
            </th>
            {others.map((value, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td key={at} style={cell}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
