import { TextField } from '../../ui/TextField.tsx';
import type { InputProps } from './inputProps.ts';
import type { FormInput } from './formField.ts';
import { textsIn } from './formValue.ts';
import { useForm } from './FormContext.ts';

/** Several short texts in one line, with semicolons between them. */
export function TextsInput({
  field,
  label,
  hint,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'texts' }>>) {
  const { translate, isReadOnly } = useForm();
  const { maxLength, most } = field.input;
  const read = (text: string) =>
    text
      .split(/[;\n]/u)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  return (
    <TextField
      label={label}
      description={hint}
      anchor={anchor}
      isReadOnly={isReadOnly}
      value={textsIn(value).join('; ')}
      readingsLabel={translate('field.meant')}
      check={(text) => {
        const entries = read(text);
        const tooLong = entries.find((entry) => entry.length > maxLength);
        if (tooLong !== undefined)
          return {
            message: translate('form.tooLong', { text: tooLong, most: maxLength }),
            readings: tooLong.includes(',') ? [text.replaceAll(/\s*,\s*/gu, '; ')] : [],
          };
        if (entries.length <= most) return null;
        return { message: translate('form.tooMany', { most }), readings: [] };
      }}
      onCommit={(text) => onChange(() => read(text))}
    />
  );
}
