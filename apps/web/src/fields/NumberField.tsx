import { checkNumber, type NumberLimits } from '@symbiomap/domain';
import { formatNumber } from '@symbiomap/i18n';
import { decimalMarkOf } from '../language/decimalMark.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { TextField } from '../ui/TextField.tsx';

/** A number within limits, written as people write it here. */
export function NumberField({
  label,
  value,
  limits,
  isYear = false,
  onChange,
  isReadOnly,
  placeholder,
  description,
  anchor,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly limits: NumberLimits;
  /** Of a calendar: written without anything between its digits. */
  readonly isYear?: boolean;
  readonly onChange: (value: number | null) => void;
  readonly isReadOnly: boolean;
  readonly placeholder?: string;
  readonly description?: string | undefined;
  readonly anchor?: string;
}) {
  const translate = useTranslate();
  const { language } = translate;
  const decimalMark = decimalMarkOf(language);
  const written = (number: number) => (isYear ? String(number) : formatNumber(language, number));
  return (
    <TextField
      label={label}
      value={value === null ? '' : written(value)}
      isReadOnly={isReadOnly}
      placeholder={placeholder}
      description={description}
      anchor={anchor}
      readingsLabel={translate('field.meant')}
      check={(text) => {
        const read = text === '' ? null : checkNumber(text, limits, decimalMark);
        if (read === null || read.ok) return null;
        const { code, readings } = read.problem;
        const { min, max } = limits;
        return {
          message: translate(`number.${code}`, { min: written(min), max: written(max) }),
          readings: readings.map(written),
        };
      }}
      onCommit={(text) => {
        const read = checkNumber(text, limits, decimalMark);
        if (read.ok) onChange(read.value);
        else if (text === '') onChange(null);
      }}
    />
  );
}
