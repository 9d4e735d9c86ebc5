import { NumberField } from '../NumberField.tsx';
import type { InputProps } from './inputProps.ts';
import type { FormInput } from './formField.ts';
import { numberOf, rowsOf } from './formValue.ts';
import { useForm } from './FormContext.ts';
import styles from './form.module.css';

const limits = { min: 0, max: 1e12 } as const;

/** How the year's amount falls on its months. What is left open counts as nothing once another month is told. */
export function MonthsInput({
  label,
  hint,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'months' }>>) {
  const { translate, isReadOnly } = useForm();
  const month = new Intl.DateTimeFormat(translate.language, { month: 'short', timeZone: 'UTC' });
  const shares = rowsOf(value);
  const set = (index: number, share: number | null) =>
    onChange((now) => {
      const former = rowsOf(now);
      const next = Array.from({ length: 12 }, (_, at) =>
        at === index ? (share ?? 0) : (numberOf(former[at]) ?? 0),
      );
      return next.every((one) => one === 0) ? [] : next;
    });
  return (
    <fieldset className={styles.group} data-anchor={anchor}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && !isReadOnly && <p className={styles.hint}>{hint}</p>}
      <div className={styles.months}>
        {Array.from({ length: 12 }, (_, index) => (
          <NumberField
            key={index}
            label={month.format(Date.UTC(2001, index, 1))}
            anchor={`${anchor}.${index}`}
            value={numberOf(shares[index])}
            limits={limits}
            isReadOnly={isReadOnly}
            onChange={(share) => set(index, share)}
          />
        ))}
      </div>
    </fieldset>
  );
}
