import { foldName } from '@symbiomap/domain';
import { Suggest } from '../../ui/Suggest.tsx';
import type { InputProps } from './inputProps.ts';
import type { FormInput } from './formField.ts';
import { textOf } from './formValue.ts';
import { useForm } from './FormContext.ts';

/** One of the usual words, or whatever else is written. */
export function WordOrTextInput({
  field,
  label,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'wordOrText' }>>) {
  const { translate, isReadOnly } = useForm();
  const options = Object.entries(field.input.words).map(([id, text]) => ({
    id,
    name: translate(text),
  }));
  const written = textOf(value);
  const set = (next: string | null) => onChange(() => next);
  return (
    <Suggest
      label={label}
      anchor={anchor}
      isReadOnly={isReadOnly}
      value={
        options.find(({ id }) => id.toLowerCase() === written.trim().toLowerCase())?.name ?? written
      }
      options={options}
      {...(field.placeholder !== undefined && { placeholder: translate(field.placeholder) })}
      maxLength={field.input.maxLength}
      onChoose={set}
      onWrite={(text) =>
        set(options.find(({ name }) => foldName(name) === foldName(text))?.id ?? text)
      }
      onClear={() => set(null)}
    />
  );
}
