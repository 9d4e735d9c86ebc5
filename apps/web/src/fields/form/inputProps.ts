import type { FormField } from './formField.ts';
import type { Update } from './formValue.ts';

/** A field of a form, with what stands in it. */
export interface FieldProps<Input = FormField['input']> {
  readonly field: Omit<FormField, 'input'> & { readonly input: Input };
  /** By what it is found when somebody is led to it. */
  readonly anchor: string;
  readonly value: unknown;
  readonly onChange: (update: Update) => void;
}

/** What the input of one kind is given: its field in words besides. */
export interface InputProps<Input> extends FieldProps<Input> {
  readonly label: string;
  readonly hint: string | undefined;
}
