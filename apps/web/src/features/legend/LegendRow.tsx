import type { FlowLine } from '@symbiomap/scene';
import type { ReactNode } from 'react';
import styles from './legend.module.css';

/** One sign of the map, what it means, and how often it is there. */
export function LegendRow({
  sign,
  count,
  children,
}: {
  readonly sign: ReactNode;
  readonly count?: number;
  readonly children: string;
}) {
  return (
    <li className={styles.entry}>
      {sign}
      <span className={styles.meaning}>{children}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </li>
  );
}

/** A piece of a line as it is drawn on the map. */
export function LineSign({ color, line }: { readonly color: string; readonly line: FlowLine }) {
  const { width, dash, isBarred } = line;
  const height = Math.max(12, width);
  const middle = height / 2;
  return (
    <svg
      className={styles.sign}
      width="36"
      height={height}
      viewBox={`0 0 36 ${height}`}
      aria-hidden
      style={{ color }}
    >
      <path
        d={`M1 ${middle}H35`}
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash.join(' ')}
        strokeLinecap={width > 6 ? 'butt' : 'round'}
      />
      {isBarred && <path d={`M18 ${middle - 5}v10`} stroke="currentColor" strokeWidth="2.5" />}
    </svg>
  );
}
