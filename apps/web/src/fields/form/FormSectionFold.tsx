import { ChevronRight } from 'lucide-react';
import { useEffect, useId } from 'react';
import { Button } from 'react-aria-components';
import { useSession, useView } from '../../board/SessionContext.tsx';
import { FormFields } from './FormFields.tsx';
import type { FormSection } from './formField.ts';
import { isUnknown, type Update } from './formValue.ts';
import { useForm } from './FormContext.ts';
import { useInWords } from './useInWords.ts';
import styles from './form.module.css';

/** Fields under a heading that opens them; closed, it says in a line what is told there. */
export function FormSectionFold({
  table,
  id,
  section,
  values,
  except = [],
  onChange,
}: {
  readonly table: string;
  readonly id: string;
  readonly section: FormSection;
  readonly values: Readonly<Record<string, unknown>>;
  readonly except?: readonly string[] | undefined;
  readonly onChange: (field: string, update: Update) => void;
}) {
  const { view } = useSession();
  const { translate, isReadOnly } = useForm();
  const inWords = useInWords();
  const region = useId();
  const heading = useId();
  const key = `${table}.${section.id}`;
  const fields = section.fields.filter(({ name }) => !except.includes(name));
  const isSought = useView(
    ({ soughtField }) =>
      soughtField !== null && fields.some(({ name }) => soughtField === `${id}.${name}`),
  );
  const isOpen = useView(({ openSections }) => openSections.has(key)) || isSought;
  useEffect(() => {
    if (isSought) view.getState().foldSection(key, false);
  }, [isSought, key, view]);

  const told = fields.filter(({ name }) => !isUnknown(values[name]));
  if (fields.length === 0 || (isReadOnly && told.length === 0)) return null;
  const summary = told.map((field) => inWords(field, values[field.name])).join(' · ');

  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 className={styles.heading}>
        <Button
          id={heading}
          className={styles.fold ?? ''}
          aria-expanded={isOpen}
          aria-controls={isOpen ? region : ''}
          onPress={() => view.getState().foldSection(key, isOpen)}
        >
          <ChevronRight size={16} aria-hidden className={styles.chevron} />
          <span className={styles.titleAndSummary}>
            <span className={styles.title}>{translate(section.title)}</span>
            {!isOpen && summary !== '' && <span className={styles.summary}>{summary}</span>}
          </span>
        </Button>
      </h3>
      {isOpen && (
        <div id={region} className={styles.content}>
          <FormFields
            fields={isReadOnly ? told : fields}
            anchor={id}
            values={values}
            onChange={onChange}
          />
        </div>
      )}
    </section>
  );
}
