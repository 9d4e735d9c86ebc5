import { ListTree, Map as MapIcon, Plus, X } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { countedItems } from '../../actions/countedItems.ts';
import { useBoard, useRights, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { LiveField } from '../../ui/LiveField.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import styles from './outline.module.css';
import { OutlineSteps } from './OutlineSteps.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { useOutlineEdits } from './useOutlineEdits.ts';

/** All of the board as a list to read and to write; on a phone with a switch to the map. */
export function Outline() {
  const isOpen = useView((state) => state.isOutlineOpen);
  return (
    <>
      {isOpen && <OpenOutline />}
      {useIsPhone() && <ThumbBar isOpen={isOpen} />}
    </>
  );
}

function OpenOutline() {
  const { view } = useSession();
  const translate = useTranslate();
  const mayAdd = useRights().mayAdd();
  const counts = {
    companies: useBoard((board) => board.companies.size),
    flows: useBoard((board) => board.flows.size),
    areas: useBoard((board) => board.areas.size),
    notes: useBoard((board) => board.notes.size),
  };
  const isOnPhone = useIsPhone();
  return (
    <section className={styles.outline} aria-label={translate('outline.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{translate('outline.title')}</h2>
        <p className={styles.summary}>
          {countedItems(translate, (table) => counts[table]) || translate('outline.empty')}
        </p>
        {isOnPhone && <OutlineSteps />}
        {!isOnPhone && (
          <IconButton
            icon={X}
            label={translate('app.close')}
            onPress={() => view.getState().showOutline(false)}
          />
        )}
      </header>
      {mayAdd && !isOnPhone && <AddCompany />}
      <OutlineTree />
    </section>
  );
}

function AddCompany() {
  const translate = useTranslate();
  const { view } = useSession();
  const edits = useOutlineEdits();
  const [name, setName] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    view.getState().select([edits.addCompany(name.trim())]);
    setName('');
  };
  return (
    <form className={styles.addCompany} onSubmit={add}>
      <LiveField
        label={translate('outline.addCompany')}
        value={name}
        placeholder={translate('company.namePlaceholder')}
        onChange={setName}
      />
      <Button type="submit" icon={Plus} isDisabled={name.trim() === ''}>
        {translate('outline.addCompany')}
      </Button>
    </form>
  );
}

/** What a phone has at the thumb: list or map, and the way to say what one's own company gives and needs. */
function ThumbBar({ isOpen }: { readonly isOpen: boolean }) {
  const { view } = useSession();
  const translate = useTranslate();
  const mayAdd = useRights().mayAdd();
  const isPanelOpen = useView((state) => state.isPanelOpen);
  if (isPanelOpen) return null;
  return (
    <div className={`${styles.thumb} ${isOpen ? '' : styles.thumbOnMap}`}>
      <Button
        icon={isOpen ? MapIcon : ListTree}
        onPress={() => view.getState().showOutline(!isOpen)}
      >
        {translate(isOpen ? 'outline.map' : 'outline.title')}
      </Button>
      {isOpen && mayAdd && (
        <Button look="primary" icon={Plus} onPress={() => view.getState().showDialog('introduce')}>
          {translate('introduce.mine')}
        </Button>
      )}
    </div>
  );
}
