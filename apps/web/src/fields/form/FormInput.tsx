import { isPlainObject, type Amount } from '@symbiomap/domain';
import { AmountField } from '../AmountField.tsx';
import { DateField } from '../DateField.tsx';
import { NumberField } from '../NumberField.tsx';
import { ResourceField } from '../ResourceField.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CodesInput } from './CodesInput.tsx';
import { FormGroup } from './FormGroup.tsx';
import { FormRows } from './FormRows.tsx';
import { MonthsInput } from './MonthsInput.tsx';
import { RecordInput } from './RecordInput.tsx';
import { RecordsInput } from './RecordsInput.tsx';
import { TextsInput } from './TextsInput.tsx';
import { WordsInput } from './WordsInput.tsx';
import { WordOrTextInput } from './WordOrTextInput.tsx';
import type { FieldProps } from './inputProps.ts';
import { numberOf, textOf, wordOf } from './formValue.ts';
import { useForm } from './FormContext.ts';

/** One thing that is asked for, by the kind of its input. */
export function FormInput({ field, anchor, value, onChange }: FieldProps) {
  const { translate, isReadOnly, operatingDays } = useForm();
  const { input } = field;
  const label = translate(field.label);
  const hint = field.hint === undefined ? undefined : translate(field.hint);
  const set = (next: unknown) => onChange(() => next);
  const shared = { label, anchor, isReadOnly, description: hint };
  const given = { label, hint, anchor, value, onChange };

  switch (input.kind) {
    case 'text':
      return (
        <TextField
          {...shared}
          value={textOf(value)}
          maxLength={input.maxLength}
          isLong={input.isLong}
          onCommit={(text) => set(input.isLong === true ? text : text || null)}
        />
      );
    case 'number':
      return (
        <NumberField
          {...shared}
          value={input.isShare === true ? inPercent(numberOf(value)) : numberOf(value)}
          limits={input.limits}
          isYear={input.isYear === true}
          onChange={(next) => set(input.isShare === true && next !== null ? next / 100 : next)}
        />
      );
    case 'date':
      return <DateField {...shared} value={wordOf(value)} isPast={false} onChange={set} />;
    case 'yesNo':
      return (
        <Choice
          {...shared}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          placeholder={translate('form.unsaid')}
          options={(['yes', 'no'] as const).map((id) => ({ id, name: translate(`form.${id}`) }))}
          onChange={(id) => set(id === 'yes')}
          onClear={() => set(null)}
        />
      );
    case 'word':
      return (
        <Choice
          {...shared}
          value={wordOf(value)}
          placeholder={translate('form.unsaid')}
          options={Object.entries(input.words).map(([id, text]) => ({ id, name: translate(text) }))}
          onChange={set}
          {...(input.isAlwaysSaid !== true && { onClear: () => set(null) })}
        />
      );
    case 'amount':
      return (
        <AmountField
          {...shared}
          amount={isPlainObject(value) ? (value as unknown as Amount) : null}
          operatingDays={operatingDays}
          onChange={set}
        />
      );
    case 'resource':
      return <ResourceField {...shared} resourceId={wordOf(value)} onChange={set} />;
    case 'wordOrText':
      return <WordOrTextInput {...given} field={{ ...field, input }} />;
    case 'words':
      return <WordsInput {...given} field={{ ...field, input }} />;
    case 'texts':
      return <TextsInput {...given} field={{ ...field, input }} />;
    case 'codes':
      return <CodesInput {...given} field={{ ...field, input }} />;
    case 'months':
      return <MonthsInput {...given} field={{ ...field, input }} />;
    case 'record':
      return <RecordInput {...given} field={{ ...field, input }} />;
    case 'records':
      return <RecordsInput {...given} field={{ ...field, input }} />;
    case 'group':
      return <FormGroup {...given} field={{ ...field, input }} />;
    case 'rows':
      return <FormRows {...given} field={{ ...field, input }} />;
  }
}

function inPercent(share: number | null): number | null {
  return share === null ? null : Number((share * 100).toPrecision(6));
}
