import type { Indicator, IndicatorPart } from '@symbiomap/assessment';
import { indicatorFigure, partName, type IndicatorsTranslate } from '@symbiomap/i18n';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import styles from './indicators.module.css';
import type { IndicatorsPanelWords } from './indicatorsPanelWords.ts';

/** Of parts that are told of many companies or flows, so many of the largest are shown. */
const mostOfEach = 5;

/** An indicator: its figure, and on pressing it what that means, of what it consists and what is missing. */
export function IndicatorRow({
  words,
  indicator,
  otherwise,
  nameOf,
  onShow,
}: {
  readonly words: IndicatorsPanelWords;
  readonly indicator: Indicator;
  /** The same in another case; `null`: there is none. */
  readonly otherwise: Indicator | null;
  readonly nameOf: (id: string) => string;
  readonly onShow: (items: readonly string[]) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const inside = useId();
  const shown = otherwise ?? indicator;
  const parts = largestOf(shown.parts);
  return (
    <li className={styles.row}>
      <AriaButton
        className={styles.head ?? ''}
        aria-expanded={isOpen}
        aria-controls={inside}
        onPress={() => setIsOpen(!isOpen)}
      >
        <ChevronRight size={14} aria-hidden className={styles.chevron} />
        <span className={styles.name}>{say(words, `indicator.${indicator.id}`)}</span>
        <Figure words={words} indicator={indicator} otherwise={otherwise} />
      </AriaButton>
      <div id={inside} className={styles.inside} hidden={!isOpen}>
        <p>{say(words, `indicator.meaning.${indicator.id}`)}</p>
        {parts.length > 0 && (
          <dl className={styles.parts}>
            {parts.map((part) => (
              <div key={`${part.part} ${part.of ?? ''}`} className={styles.part}>
                <dt>{partName(words, part, nameOf)}</dt>
                <dd>{indicatorFigure(words, part)}</dd>
              </div>
            ))}
          </dl>
        )}
        {shown.companies.length > 0 && (
          <p className={styles.named}>
            <span>{shown.companies.map(nameOf).join(', ')}</span>
            <Button look="quiet" onPress={() => onShow(shown.companies)}>
              {words('indicators.show')}
            </Button>
          </p>
        )}
        {shown.unknown.map(({ missing, items }) => (
          <p key={missing} className={styles.missing}>
            <span>{say(words, `indicator.unknown.${missing}`)}</span>
            {items.length > 0 && (
              <Button look="quiet" onPress={() => onShow(items)}>
                {words('indicators.showCount', { count: items.length })}
              </Button>
            )}
          </p>
        ))}
      </div>
    </li>
  );
}

function Figure({
  words,
  indicator,
  otherwise,
}: {
  readonly words: IndicatorsPanelWords;
  readonly indicator: Indicator;
  readonly otherwise: Indicator | null;
}) {
  const told = (one: Indicator) => indicatorFigure(words, one) ?? words('indicators.unknown');
  const before = told(indicator);
  const after = otherwise === null ? before : told(otherwise);
  const isUnknown = (otherwise ?? indicator).value === null;
  if (before === after)
    return (
      <span className={styles.figure} data-unknown={isUnknown || undefined}>
        {before}
      </span>
    );
  return (
    <span className={styles.figure}>
      <span className={styles.before}>{before}</span> <span aria-hidden>→</span>{' '}
      <span className={styles.spokenOnly}>{words('indicators.becomes')}</span>{' '}
      <span data-unknown={isUnknown || undefined}>{after}</span>
    </span>
  );
}

/** What is known, and of what is told of each of many only the largest. */
function largestOf(parts: readonly IndicatorPart[]): readonly IndicatorPart[] {
  const known = parts.filter(({ value }) => value !== null);
  const counts = new Map<string, number>();
  const size = ({ value }: IndicatorPart) => Math.abs(value ?? 0);
  const isOfMany = ({ subject }: IndicatorPart) => subject === 'company' || subject === 'flow';
  const many = known.filter(isOfMany).sort((a, b) => size(b) - size(a));
  const largest = new Set(
    many.filter(({ part }) => {
      const count = (counts.get(part) ?? 0) + 1;
      counts.set(part, count);
      return count <= mostOfEach;
    }),
  );
  return [...known.filter((part) => !isOfMany(part)), ...largest];
}

function say(words: IndicatorsTranslate, key: string): string {
  return words.has(key) ? words(key) : key;
}
