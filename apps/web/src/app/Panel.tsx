import { tableNames, type BoardSnapshot, type TableName } from '@symbiomap/domain';
import { TextSelect, X } from 'lucide-react';
import { memo, useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useActionContext } from '../actions/ActionContextProvider.tsx';
import { countedItems } from '../actions/countedItems.ts';
import { deleteWithToast } from '../actions/deleteWithToast.ts';
import { LockButton } from '../actions/LockButton.tsx';
import {
  useBoard,
  useBoardList,
  useRights,
  useSession,
  useView,
} from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import type { PanelTab } from '../state/viewState.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { features } from './features.ts';
import styles from './panel.module.css';

const details = { tab: 'details', label: 'panel.details', icon: TextSelect } as const;
const contents = features.flatMap(({ panel }) => panel ?? []);
const detailsOf = new Map(
  features.flatMap(({ details }) => (details === undefined ? [] : [[details.table, details]])),
);
const underDetails = features.flatMap(({ underDetails: part }) => part ?? []);
const DetailsOf = memo(function DetailsOf({
  table,
  id,
}: {
  readonly table: TableName;
  readonly id: string;
}) {
  const details = detailsOf.get(table);
  if (details === undefined) return null;
  return (
    <>
      <details.Component id={id} />
      {underDetails.map((Part, index) => (
        <Part key={index} id={id} />
      ))}
    </>
  );
});

/** The panel at the right (at the foot of a phone): what is selected, or what else a feature shows there. */
export function Panel() {
  const { view } = useSession();
  const { canvas } = useActionContext();
  const translate = useTranslate();
  const isOpen = useView((state) => state.isPanelOpen);
  const tab = useView((state) => state.panelTab);
  const selection = useView((state) => state.selection);
  const hasMenu = useView((state) => state.menuWish !== null);

  // What is looked at in the panel is never hidden behind it; under an open menu nothing moves, nor while
  // somebody picks several.
  useEffect(() => {
    if (isOpen && tab === 'details' && !hasMenu && selection.size === 1) canvas.reveal(selection);
  }, [isOpen, tab, selection, hasMenu, canvas]);

  useSoughtField();

  if (!isOpen) return null;
  return (
    <Tabs
      className={styles.panel ?? ''}
      selectedKey={tab}
      onSelectionChange={(key) => view.getState().showPanel(key as PanelTab)}
    >
      <div className={styles.head}>
        <TabList className={styles.tabs ?? ''} aria-label={translate('panel.panel')}>
          {[details, ...contents].map(({ tab: id, label, icon: Icon }) => (
            // Six names are too long for one line in any language: the icons are those of the buttons that lead here.
            <Tab key={id} id={id} className={styles.tab ?? ''} aria-label={translate(label)}>
              <span className={styles.tabFace} title={translate(label)}>
                <Icon size={18} aria-hidden />
                {id === tab && <span>{translate(label)}</span>}
              </span>
            </Tab>
          ))}
        </TabList>
        <IconButton
          icon={X}
          label={translate('panel.close')}
          onPress={() => view.getState().closePanel()}
        />
      </div>
      <TabPanel id="details" className={styles.content ?? ''}>
        <Details />
      </TabPanel>
      {contents.map(({ tab: id, Component }) => (
        <TabPanel key={id} id={id} className={styles.content ?? ''}>
          <Component />
        </TabPanel>
      ))}
    </Tabs>
  );
}

/** For how long a field that is sought may be on its way: its form or its texts may have to be loaded first. */
const soughtForMs = 5_000;

/** Gives the focus to the field that is sought, once it is there. */
function useSoughtField(): void {
  const { view } = useSession();
  const sought = useView((state) => state.soughtField);
  useEffect(() => {
    if (sought === null) return;
    const end = () => view.getState().seekField(null);
    const lead = () => {
      const field = document.querySelector(`[data-anchor="${CSS.escape(sought)}"]`);
      const control = field?.querySelector<HTMLElement>('input, textarea, button');
      if (control == null) return;
      control.scrollIntoView({ block: 'center' });
      control.focus();
      end();
    };
    const change = new MutationObserver(lead);
    const frame = requestAnimationFrame(() => {
      change.observe(document.body, { childList: true, subtree: true });
      lead();
    });
    const timer = setTimeout(end, soughtForMs);
    return () => {
      change.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [sought, view]);
}

function Details() {
  const translate = useTranslate();
  const selection = useView((state) => state.selection);
  const shownResource = useView((state) => state.shownResource);
  const wanted = shownResource === null ? [...selection] : [shownResource];
  const here = useBoardList((board) => wanted.filter((id) => tableOf(board, id) !== null));
  const [only = ''] = here;
  const table = useBoard((board) => tableOf(board, only));

  if (only === '') return <p className={styles.empty}>{translate('panel.nothing')}</p>;
  if (here.length > 1) return <Several ids={here} />;
  return table === null ? null : <DetailsOf key={only} table={table} id={only} />;
}

function Several({ ids }: { readonly ids: readonly string[] }) {
  const context = useActionContext();
  const translate = useTranslate();
  const rights = useRights();
  const board = useBoard((current) => current);
  const count = (table: TableName) => ids.filter((id) => board[table].has(id)).length;
  return (
    <div className={styles.several}>
      <p>{translate('panel.several', { items: countedItems(translate, count) })}</p>
      <LockButton ids={ids} />
      {rights.changeable(board, ids).length > 0 && (
        <Button look="danger" onPress={() => deleteWithToast(context, ids)}>
          {translate('selection.delete')}
        </Button>
      )}
    </div>
  );
}

function tableOf(board: BoardSnapshot, id: string): TableName | null {
  return tableNames.find((table) => board[table].has(id)) ?? null;
}
