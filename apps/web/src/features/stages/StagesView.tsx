import { commands } from '@symbiomap/document';
import { graphOf, matchText, type FlowStage } from '@symbiomap/domain';
import { MapPin } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useRights, useShown, useView } from '../../board/SessionContext.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { FullView, ViewCount, ViewHint, ViewTools } from '../../ui/FullView.tsx';
import { LiveField } from '../../ui/LiveField.tsx';
import { clearToasts, toast } from '../../ui/toasts.tsx';
import { focusCard } from './focusCard.ts';
import { besides, byStage, keepCards, type StageCard } from './stageCards.ts';
import { cardPitch, StageColumn } from './StageColumn.tsx';
import styles from './stages.module.css';

/** The flows of the board as cards, a column for each stage; a card that goes to another column changes its stage. */
export function StagesView({ onClose }: { readonly onClose: () => void }) {
  const words = useVolume('stages');
  const { session, canvas, translate } = useActionContext();
  const board = useBoard((current) => current);
  const rights = useRights();
  const shown = useShown();
  const selection = useView((state) => state.selection);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const [cardsOf] = useState(keepCards);
  const columns = useRef<HTMLDivElement>(null);

  const all = useMemo(() => cardsOf(graphOf(board), translate), [cardsOf, board, translate]);
  const found = useMemo(
    () => all.filter((card) => (shown?.has(card.id) ?? true) && isFound(card, sought)),
    [all, shown, sought],
  );
  const stages = useMemo(() => byStage(found, translate.language), [found, translate.language]);

  const latest = useRef(stages);
  useEffect(() => {
    latest.current = stages;
  });
  const isThere = words !== null;
  useEffect(() => {
    // On a phone the first columns fill the window: what there is comes into view.
    const first = columns.current?.querySelector('section:not([data-empty])');
    first?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [isThere]);

  if (words === null) return null;

  /** Gives those that were moved: one may be locked, or be there already. */
  const move = (ids: readonly string[], stage: FlowStage): readonly string[] => {
    const { flows } = session.board.getSnapshot();
    const wanted = ids.flatMap((id) => flows.get(id) ?? []).filter((flow) => flow.stage !== stage);
    const moved = wanted.filter((flow) => rights.obstacleTo('flows', flow) === null);
    const [obstacle] = wanted.flatMap((flow) => rights.obstacleTo('flows', flow) ?? []);
    if (obstacle !== undefined) {
      clearToasts();
      toast({ text: translate(`rights.${obstacle}`) });
    }
    const movedIds = moved.map(({ id }) => id);
    if (moved.length > 0)
      session.board.execute(commands['flow.moveToStage'], { ids: movedIds, stage });
    return movedIds;
  };
  /** By keys or from the menu: the focus goes along, and it is said. */
  const send = (id: string, stage: FlowStage) => {
    if (move([id], stage).length === 0) return;
    const topOf = () =>
      (latest.current.get(stage) ?? []).findIndex((card) => card.id === id) * cardPitch;
    if (columns.current !== null) focusCard(columns.current, id, stage, topOf);
    const flow = found.find((card) => card.id === id)?.resource ?? '';
    announce(words('stages.moved', { flow, stage: words(`stage.${stage}`) }));
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { key, altKey, target } = event;
    if (!altKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return;
    const id = target instanceof Element ? cardIdAt(target) : null;
    const card = found.find((one) => one.id === id);
    if (card === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const stage = besides(card.stage, key === 'ArrowLeft' ? -1 : 1);
    if (stage !== null) send(card.id, stage);
  };

  const onMap = found.filter(({ id }) => selection.has(id)).map(({ id }) => id);
  const showOnMap = () => {
    session.view.getState().select(onMap);
    session.view.getState().showOutline(false);
    onClose();
    canvas.centreOn(onMap);
  };
  const mayMove = rights.mayWrite();
  return (
    <FullView title={words('stages.title')} closeLabel={words('app.close')} onClose={onClose}>
      <ViewTools>
        <LiveField label={words('stages.find')} value={typed} onChange={setTyped} />
        <ViewCount>{words('stages.shown', { count: found.length, all: all.length })}</ViewCount>
        {mayMove && <ViewHint>{words('stages.how')}</ViewHint>}
        <Button icon={MapPin} isDisabled={onMap.length === 0} onPress={showOnMap}>
          {words('stages.showOnMap')}
        </Button>
      </ViewTools>
      {all.length === 0 ? (
        <p className={styles.noFlows}>{words('stages.noFlows')}</p>
      ) : (
        <div ref={columns} className={styles.columns} onKeyDownCapture={onKeyDownCapture}>
          {[...stages].map(([stage, cards]) => (
            <StageColumn
              key={stage}
              stage={stage}
              cards={cards}
              words={words}
              chosen={selection}
              mayMove={mayMove}
              onChoose={(ids) => session.view.getState().select(ids)}
              onSend={send}
              onDrop={(ids, to) => void move(ids, to)}
            />
          ))}
        </div>
      )}
    </FullView>
  );
}

function isFound({ resource, from, to }: StageCard, typed: string): boolean {
  if (typed.trim() === '') return true;
  const match = matchText(typed, `${resource} ${from} ${to}`);
  return match !== null && match !== 'scattered';
}

function cardIdAt(target: Element): string | null {
  return target.closest('[role="row"]')?.getAttribute('data-key') ?? null;
}
