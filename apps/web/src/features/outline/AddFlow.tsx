import { useState, type SubmitEvent } from 'react';
import { useCompanyOptions } from '../../fields/useCompanyOptions.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LiveField } from '../../ui/LiveField.tsx';
import styles from './outline.module.css';
import type { OutlineEdits } from './useOutlineEdits.ts';

/** Asks for a new flow of a company: which way, with whom, what. */
export function AddFlow({
  owner,
  edits,
  onDone,
}: {
  readonly owner: string;
  readonly edits: OutlineEdits;
  readonly onDone: () => void;
}) {
  const translate = useTranslate();
  const companies = useCompanyOptions();
  const [way, setWay] = useState<'sends' | 'receives'>('sends');
  const [partner, setPartner] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const partners = companies.filter(({ id }) => id !== owner);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (partner === null) return;
    edits.addFlow(owner, partner, way === 'sends', label);
    onDone();
  };
  return (
    <div role="treeitem" aria-level={2} aria-label={translate('outline.add.flow')} tabIndex={-1}>
      <form
        className={styles.addFlow}
        onSubmit={submit}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onDone();
        }}
      >
        <Choice
          label={translate('outline.way')}
          value={way}
          options={[
            { id: 'sends', name: translate('company.sends') },
            { id: 'receives', name: translate('company.receives') },
          ]}
          onChange={setWay}
        />
        <LiveField
          label={translate('flow.what')}
          value={label}
          placeholder={translate('flow.whatPlaceholder')}
          onChange={setLabel}
        />
        <Choice
          label={translate(way === 'sends' ? 'flow.to' : 'flow.from')}
          value={partner}
          options={partners}
          placeholder={translate('outline.partner')}
          onChange={setPartner}
        />
        <div className={styles.buttons}>
          <Button type="submit" look="primary" isDisabled={partner === null}>
            {translate('outline.draw')}
          </Button>
          <Button look="quiet" onPress={onDone}>
            {translate('app.cancel')}
          </Button>
        </div>
      </form>
    </div>
  );
}
