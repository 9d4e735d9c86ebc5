import type { StreamStanding } from '@symbiomap/assessment';
import { formatComputed } from '@symbiomap/i18n';
import type { ChainWords } from './chainWords.ts';
import styles from './standingBar.module.css';

/** Where a stream stands on the scale from 1 to 5, and how far that may move. */
export function StandingBar({
  standing: { mean, low, high },
  name,
  words,
}: {
  readonly standing: StreamStanding;
  readonly name: string;
  readonly words: ChainWords;
}) {
  const figure = (value: number) => formatComputed(words.language, value);
  const told =
    mean === null
      ? words('chain.sensitivity.standingNone', { flow: name })
      : words('chain.sensitivity.standing', {
          flow: name,
          mean: figure(mean),
          low: figure(low),
          high: figure(high),
        });
  return (
    <li className={styles.standing}>
      <span className={styles.spokenOnly}>{told}</span>
      <span aria-hidden>{name}</span>
      <span className={styles.scale} aria-hidden>
        <span
          className={styles.range}
          style={{ insetInlineStart: onScale(low), inlineSize: onScale(high - low + 1) }}
        />
        {mean !== null && (
          <span className={styles.point} style={{ insetInlineStart: onScale(mean) }} />
        )}
      </span>
      <span className={styles.figure} aria-hidden>
        {mean === null ? '–' : figure(mean)}
      </span>
    </li>
  );
}

/** From 1 to 5, in per cent of the scale. */
function onScale(value: number): string {
  return `${((value - 1) / 4) * 100}%`;
}
