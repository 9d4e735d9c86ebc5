import { X } from 'lucide-react';
import { useBoard } from '../../board/SessionContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { LookUp } from '../../ui/LookUp.tsx';
import { CodeWords } from '../CodeWords.tsx';
import { useCodeBook } from '../useCodeBook.ts';
import { useFindCodes } from '../useFindCodes.ts';
import type { FormInput } from './formField.ts';
import { textsIn } from './formValue.ts';
import { useForm } from './FormContext.ts';
import type { InputProps } from './inputProps.ts';
import styles from './form.module.css';

/** As much as may be pasted at once. */
const longestPaste = 4_000;

/** Several codes of a list, each found by a word or written; what the list lacks, a chapter or a country's own, is kept. */
export function CodesInput({
  field,
  label,
  hint,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'codes' }>>) {
  const { translate, isReadOnly } = useForm();
  const { of, maxLength, most } = field.input;
  const boardList = useBoard(({ board }) =>
    of === 'waste' ? (board.codeLists?.waste ?? null) : null,
  );
  const book = useCodeBook(of, boardList);
  const find = useFindCodes(book);
  const codes = textsIn(value);
  const listId = book?.list.id ?? boardList ?? '';

  const add = (text: string) => {
    const written = text
      .split(/[;,\n]/u)
      .map((part) => part.trim().slice(0, maxLength))
      .filter((part) => part !== '')
      .map((part) => book?.list.find(part)?.code ?? part);
    onChange((now) => [...new Set([...textsIn(now), ...written])].slice(0, most));
  };
  const printed = (code: string) => {
    const entry = book?.list.find(code) ?? null;
    return book && entry !== null ? book.list.write(entry) : code;
  };
  return (
    <fieldset className={styles.group} data-anchor={anchor}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && !isReadOnly && <p className={styles.hint}>{hint}</p>}
      {codes.map((code) => (
        <div key={code} className={styles.named}>
          <span>
            {printed(code)}{' '}
            {book !== undefined && (
              <span className={styles.codeWords}>
                <CodeWords code={code} listId={listId} book={book} />
              </span>
            )}
          </span>
          {!isReadOnly && (
            <IconButton
              icon={X}
              label={translate('form.removeNamed', { name: printed(code) })}
              onPress={() => onChange((now) => textsIn(now).filter((other) => other !== code))}
            />
          )}
        </div>
      ))}
      {!isReadOnly && codes.length < most && (
        <LookUp
          // A new field for each code: the former one keeps nothing of what was written.
          key={codes.length}
          label={translate('form.addNamed')}
          value=""
          find={find}
          onChoose={add}
          onWrite={add}
          isReadOnly={false}
          maxLength={longestPaste}
          placeholder={translate('code.placeholder')}
          anchor={`${anchor}.add`}
        />
      )}
    </fieldset>
  );
}
