import { nameIn } from '@symbiomap/domain';
import { sectorGroupOf } from '@symbiomap/scene';
import { Factory } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useView } from '../../board/SessionContext.tsx';
import { sectorWords } from '../../canvas/cardWords.ts';
import { cardGesturesOf } from '../../canvas/useGestures.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SearchList, type SearchEntry } from '../../ui/SearchList.tsx';
import { partners } from './partners.ts';

/** More companies than this are found by writing. */
const mostListed = 50;

/** Chooses from a list where a flow leads. */
export function ConnectDialog() {
  const { session } = useActionContext();
  const translate = useTranslate();
  const from = useView(({ dialog, connectFrom }) => (dialog === 'connect' ? connectFrom : null));
  const giver = useBoard(({ companies }) => (from === null ? undefined : companies.get(from)));
  const close = () => {
    session.view.getState().showDialog(null);
    session.view.getState().setConnectFrom(null);
  };
  const name = giver === undefined ? '' : nameIn(giver, translate.language);
  return (
    <Dialog
      title={translate('connect.title', { name })}
      isOpen={giver !== undefined}
      onClose={close}
    >
      {from !== null && <Partners from={from} onDone={close} />}
    </Dialog>
  );
}

function Partners({ from, onDone }: { readonly from: string; readonly onDone: () => void }) {
  const { session, canvas } = useActionContext();
  const translate = useTranslate();
  const board = useBoard((current) => current);
  const [query, setQuery] = useState('');
  const { language } = translate;
  const found = useMemo(
    () => partners(board, from, query, language),
    [board, from, query, language],
  );

  const entries: readonly SearchEntry[] = found.slice(0, mostListed).map((company) => ({
    id: company.id,
    name: nameIn(company, language) || translate('domain.unnamed'),
    note: sectorWords(company.kind, sectorGroupOf(company.sector?.code), translate),
    icon: Factory,
  }));
  const choose = (to: string) => {
    onDone();
    // Once the window has closed and given the focus back: the field for what flows wants it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        cardGesturesOf(session, language).connect(from, to);
        canvas.reveal(session.view.getState().selection);
      }),
    );
  };
  return (
    <SearchList
      label={translate('connect.to')}
      placeholder={translate('connect.placeholder')}
      query={query}
      onQuery={setQuery}
      entries={entries}
      told={translate('find.found', { count: found.length })}
      onChoose={choose}
    />
  );
}
