import { paperNames } from '@symbiomap/scene';
import { useId } from 'react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import styles from './paperField.module.css';

/** The colour of a note or an area, chosen among a few. */
export function PaperField({
  value,
  look,
  isReadOnly,
  onChange,
}: {
  /** `plain`: text without paper. */
  readonly value: string;
  /** Whether the swatches are paper or the tint of an area. */
  readonly look: 'paper' | 'area';
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
}) {
  const translate = useTranslate();
  const name = useId();
  const choices = look === 'paper' ? ([...paperNames, 'plain'] as const) : paperNames;
  return (
    <fieldset className={styles.field} disabled={isReadOnly}>
      <legend className={styles.legend}>{translate('paper.color')}</legend>
      <div className={styles.row}>
        {choices.map((choice) => (
          <label
            key={choice}
            className={styles.choice}
            title={translate(`paper.${choice}`)}
            data-look={look}
            style={{
              ['--swatch' as string]: choice === 'plain' ? 'transparent' : `var(--paper-${choice})`,
              ['--edge' as string]:
                choice === 'plain' ? 'var(--line-strong)' : `var(--frame-${choice})`,
            }}
          >
            <input
              type="radio"
              name={name}
              className={styles.radio}
              aria-label={translate(`paper.${choice}`)}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span className={styles.swatch} data-plain={choice === 'plain' || undefined} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
