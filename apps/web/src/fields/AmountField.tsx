import { baseUnitOf, checkAmount, perYear, type Amount } from '@symbiomap/domain';
import { formatComputed, formatUnit, writeAmount } from '@symbiomap/i18n';
import { useBoard } from '../board/SessionContext.tsx';
import { decimalMarkOf } from '../language/decimalMark.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { TextField } from '../ui/TextField.tsx';

/** An amount, written as people write it: "12 t/week". Beneath it: what that is in a year. */
export function AmountField({
  label,
  amount,
  operatingDays,
  onChange,
  isReadOnly,
  description: hint,
  anchor,
}: {
  readonly label: string;
  readonly amount: Amount | null;
  /** Of the company that counts it; `null` when unknown. */
  readonly operatingDays: number | null;
  readonly onChange: (amount: Amount | null) => void;
  readonly isReadOnly: boolean;
  /** Shown while there is no amount to be told by the year. */
  readonly description?: string | undefined;
  readonly anchor?: string;
}) {
  const translate = useTranslate();
  const boardLanguage = useBoard(({ board }) => board.language);
  const habits = { decimalMark: decimalMarkOf(translate.language), language: boardLanguage };
  const yearly = amount?.per === 'year' ? null : perYear(amount, operatingDays);
  const description =
    yearly === null || yearly.dimension === 'money'
      ? hint
      : translate(yearly.assumed ? 'amount.yearlyAssumed' : 'amount.yearly', {
          amount: `${formatComputed(translate.language, yearly.mode)}\u00A0${formatUnit(translate, baseUnitOf(yearly.dimension))}`,
        });

  return (
    <TextField
      label={label}
      value={writeAmount(translate, amount)}
      placeholder={translate('amount.placeholder')}
      description={description}
      isReadOnly={isReadOnly}
      anchor={anchor}
      readingsLabel={translate('field.meant')}
      check={(text) => {
        const read = text === '' ? null : checkAmount(text, habits);
        if (read === null || read.ok) return null;
        const { code, start, end, readings } = read.problem;
        return {
          message: translate(`amount.${code}`, { part: text.slice(start, end) }),
          readings: readings.map((reading) => writeAmount(translate, reading)),
        };
      }}
      onCommit={(text) => {
        const read = checkAmount(text, habits);
        if (read.ok) onChange({ ...amount, ...read.value });
        else if (text === '') onChange(null);
      }}
    />
  );
}
