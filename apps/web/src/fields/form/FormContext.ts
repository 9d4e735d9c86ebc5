import type { Translate, Volumes } from '@symbiomap/i18n';
import { createContext, useContext, type ComponentType } from 'react';
import type { FieldProps } from './inputProps.ts';

/** What the inputs of a form share. */
export interface FormSetting {
  readonly translate: Translate<Volumes['forms']>;
  /** Draws a field; given here, as fields hold fields. */
  readonly Input: ComponentType<FieldProps>;
  readonly isReadOnly: boolean;
  /** Of the company that counts what is asked for; `null` when unknown. */
  readonly operatingDays: number | null;
}

export const FormContext = createContext<FormSetting | null>(null);

export function useForm(): FormSetting {
  const setting = useContext(FormContext);
  if (setting === null) throw new Error('useForm outside a form');
  return setting;
}
