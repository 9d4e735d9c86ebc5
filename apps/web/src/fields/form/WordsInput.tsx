import { CheckList } from '../../ui/CheckList.tsx';
import type { InputProps } from './inputProps.ts';
import type { FormInput } from './formField.ts';
import { textsIn } from './formValue.ts';
import { useForm } from './FormContext.ts';

/** Which of a few words hold. */
export function WordsInput({
  field,
  label,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'words' }>>) {
  const { translate, isReadOnly } = useForm();
  return (
    <div data-anchor={anchor}>
      <CheckList
        label={label}
        isReadOnly={isReadOnly}
        options={Object.entries(field.input.words).map(([id, text]) => ({
          id,
          name: translate(text),
        }))}
        chosen={textsIn(value)}
        onChange={(chosen) => onChange(() => chosen)}
      />
    </div>
  );
}
