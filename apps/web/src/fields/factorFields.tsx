import { commands } from '@symbiomap/document';
import { readFactorUnit, type Factor, type RecordFields } from '@symbiomap/domain';
import type { Translate, Volumes } from '@symbiomap/i18n';
import { useSession } from '../board/SessionContext.tsx';
import { TextField } from '../ui/TextField.tsx';
import { NumberField } from './NumberField.tsx';

interface Props {
  readonly factor: Factor;
  readonly words: Translate<Volumes['forms']>;
  readonly isReadOnly: boolean;
}

const anyNumber = { min: -1e15, max: 1e15 } as const;

/** Changes a factor of the board. */
export function useEditFactor({ id }: Pick<Factor, 'id'>) {
  const { board } = useSession();
  return (fields: RecordFields<'factors'>) =>
    board.execute(commands['factor.edit'], { id, fields });
}

/** How much it is: most likely, at least, or at most. */
export function FactorNumberField({
  factor,
  part,
  label,
  isReadOnly,
}: Omit<Props, 'words'> & { readonly part: 'value' | 'low' | 'high'; readonly label: string }) {
  const edit = useEditFactor(factor);
  const { value } = factor;
  const limits = {
    value: anyNumber,
    low: { ...anyNumber, max: value ?? anyNumber.max },
    high: { ...anyNumber, min: value ?? anyNumber.min },
  };
  return (
    <NumberField
      label={label}
      anchor={`${factor.id}.${part}`}
      value={factor[part]}
      limits={limits[part]}
      isReadOnly={isReadOnly}
      onChange={(number) => edit({ [part]: number })}
    />
  );
}

/** In what it is counted: so much CO2e for so much of the thing. */
export function FactorUnitField({ factor, words, isReadOnly }: Props) {
  const edit = useEditFactor(factor);
  return (
    <TextField
      label={words('form.factor.unit')}
      anchor={`${factor.id}.unit`}
      value={factor.unit ?? ''}
      maxLength={40}
      isReadOnly={isReadOnly}
      readingsLabel={words('field.meant')}
      check={(text) =>
        text === '' || readFactorUnit(text) !== null
          ? null
          : {
              message: words('form.factor.badUnit'),
              readings: ['kg CO2e/t', 'kg CO2e/GJ', 'kg CO2e/MWh'],
            }
      }
      onCommit={(unit) => edit({ unit: unit === '' ? null : unit })}
    />
  );
}
