import { parseAmount, perYear, type Amount } from '@symbiomap/domain';
import { formatAmount, formatNumber, formatUnit } from '@symbiomap/i18n';
import { decimalMarkOf } from '../language/decimalMark.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { TextField } from '../ui/TextField.tsx';

const baseUnits = {
  mass: 't',
  energy: 'MWh',
  power: 'MW',
  volume: 'm3',
  time: 'h',
  area: 'm2',
  count: 'pcs',
} as const;

/** An amount, written as people write it: "12 t/week". Beneath it: what that is in a year. */
export function AmountField({
  label,
  amount,
  operatingDays,
  onChange,
  isReadOnly,
  anchor,
}: {
  readonly label: string;
  readonly amount: Amount | null;
  /** Of the company that counts it; `null` when unknown. */
  readonly operatingDays: number | null;
  readonly onChange: (amount: Amount | null) => void;
  readonly isReadOnly: boolean;
  readonly anchor?: string;
}) {
  const translate = useTranslate();
  const decimalMark = decimalMarkOf(translate.language);
  const yearly = amount?.per === 'year' ? null : perYear(amount, operatingDays);
  const description =
    yearly === null || yearly.dimension === 'money'
      ? undefined
      : translate(yearly.assumed ? 'amount.yearlyAssumed' : 'amount.yearly', {
          amount: `${formatNumber(translate.language, yearly.mode)} ${formatUnit(translate, baseUnits[yearly.dimension])}`,
        });

  return (
    <TextField
      label={label}
      value={formatAmount(translate, amount)}
      placeholder={translate('amount.placeholder')}
      description={description}
      isReadOnly={isReadOnly}
      anchor={anchor}
      check={(text) => {
        if (text === '') return null;
        const read = parseAmount(text, decimalMark);
        return read.ok ? null : translate(`amount.${read.problem}`);
      }}
      onCommit={(text) => {
        const read = parseAmount(text, decimalMark);
        if (read.ok) onChange({ ...read.value, basis: amount?.basis ?? null });
        else if (text === '') onChange(null);
      }}
    />
  );
}
