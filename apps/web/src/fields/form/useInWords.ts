import { isPlainObject, type Amount } from '@symbiomap/domain';
import { formatNumber, writeAmount } from '@symbiomap/i18n';
import { useBoard } from '../../board/SessionContext.tsx';
import type { FormField } from './formField.ts';
import { isUnknown, numberOf, partsOf, rowsOf, textOf, textsIn } from './formValue.ts';
import { useForm } from './FormContext.ts';

/** Says in a few words what a field holds. */
export function useInWords(): (field: FormField, value: unknown) => string {
  const { translate } = useForm();
  const resources = useBoard((board) => board.resources);

  const bare = ({ input }: FormField, value: unknown): string => {
    switch (input.kind) {
      case 'number': {
        const number = numberOf(value) ?? 0;
        if (input.isYear === true) return String(number);
        const shown = input.isShare === true ? Number((number * 100).toPrecision(6)) : number;
        return formatNumber(translate.language, shown);
      }
      case 'yesNo':
        return translate(value === true ? 'form.yes' : 'form.no');
      case 'word':
      case 'wordOrText': {
        const word = textOf(value);
        const text = input.words[word];
        return text === undefined ? word : translate(text);
      }
      case 'words':
        return textsIn(value)
          .map((word) => {
            const text = input.words[word];
            return text === undefined ? word : translate(text);
          })
          .join(', ');
      case 'texts':
      case 'codes':
        return textsIn(value).join(', ');
      case 'amount':
        return isPlainObject(value) ? writeAmount(translate, value as unknown as Amount) : '';
      case 'resource':
        return resources.get(textOf(value))?.name ?? '';
      case 'text':
      case 'date':
        return textOf(value);
      case 'months':
      case 'record':
      case 'records':
        return '';
      case 'group':
        return input.parts
          .filter((part) => !isUnknown(partsOf(value)[part.name]))
          .map((part) => bare(part, partsOf(value)[part.name]))
          .filter((text) => text !== '')
          .join(', ');
      case 'rows':
        return translate(input.count, { count: rowsOf(value).length });
    }
  };
  return (field, value) => {
    const words = bare(field, value);
    if (field.input.kind === 'rows') return words;
    const label = translate(field.label);
    return words === '' ? label : translate('form.told', { label, words });
  };
}
