import { readDate } from '@symbiomap/domain';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { TextField } from '../ui/TextField.tsx';

/** A date as precise as it is known: a year, a month or a day. */
export function DateField({
  label,
  value,
  isPast,
  onChange,
  isReadOnly,
  description,
  anchor,
}: {
  readonly label: string;
  readonly value: string | null;
  /** Whether it cannot lie in the future. */
  readonly isPast: boolean;
  readonly onChange: (value: string | null) => void;
  readonly isReadOnly: boolean;
  readonly description?: string | undefined;
  readonly anchor?: string;
}) {
  const translate = useTranslate();
  const thisYear = new Date().getFullYear();
  const habits = {
    language: translate.language,
    ...(isPast && { latest: new Date().toISOString().slice(0, 10) }),
  };
  return (
    <TextField
      label={label}
      value={value ?? ''}
      placeholder={isPast ? '1993-05' : `${thisYear + 1}-05`}
      description={description}
      isReadOnly={isReadOnly}
      anchor={anchor}
      readingsLabel={translate('field.meant')}
      check={(text) => {
        const read = text === '' ? null : readDate(text, habits);
        if (read === null || read.ok) return null;
        const { code, readings } = read.problem;
        return { message: translate(`date.${code}`), readings };
      }}
      onCommit={(text) => {
        const read = readDate(text, habits);
        if (read.ok) onChange(read.value);
        else if (text === '') onChange(null);
      }}
    />
  );
}
