import { Suggest } from '../../ui/Suggest.tsx';
import type { InputProps } from './inputProps.ts';
import type { FormInput } from './formField.ts';
import { wordOf } from './formValue.ts';
import { useForm } from './FormContext.ts';
import { useRecordOptions } from './useRecordOptions.ts';

/** Another thing on the board, chosen by its name. */
export function RecordInput({
  field,
  label,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'record' }>>) {
  const { translate, isReadOnly } = useForm();
  const id = wordOf(value);
  const { options, nameOf, named } = useRecordOptions(field.input.of, anchor);
  const set = (next: string | null) => onChange(() => next);
  return (
    <Suggest
      label={label}
      anchor={anchor}
      isReadOnly={isReadOnly}
      value={id === null ? '' : nameOf(id)}
      options={options}
      onChoose={set}
      problemWith={(text) => (named(text) === null ? translate('form.notFound') : null)}
      onWrite={(text) => set(named(text))}
      onClear={() => set(null)}
    />
  );
}
