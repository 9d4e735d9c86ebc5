import { assessmentSteps, isStepDone } from '@symbiomap/assessment';
import { commands } from '@symbiomap/document';
import { graphOf } from '@symbiomap/domain';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useRights, useView } from '../../board/SessionContext.tsx';
import { WhyReadOnly } from '../../fields/WhyReadOnly.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FullView, ViewCount, ViewTools } from '../../ui/FullView.tsx';
import { toast } from '../../ui/toasts.tsx';
import { assessmentFor, mostFlows } from './chainFlows.ts';
import { ChainSteps } from './ChainSteps.tsx';
import { NoChain } from './NoChain.tsx';
import styles from './chainAssessment.module.css';

/** Chains of flows, judged together in six steps. */
export function ChainAssessmentView({ onClose }: { readonly onClose: () => void }) {
  const words = useVolume('chainAssessment');
  const { session, canvas } = useActionContext();
  const board = useBoard((current) => current);
  const rights = useRights();
  const selection = useView((state) => state.selection);
  const [asked, setAsked] = useState(() => assessmentFor(board, selection));
  if (words === null) return null;

  const { assessments } = board;
  const chain = assessments.get(asked ?? '') ?? [...assessments.values()].at(-1);
  const selected = [...selection].filter((id) => board.flows.has(id)).slice(0, mostFlows);
  const begin = (flows: readonly string[]) => {
    const name = words('chain.firstName', { number: assessments.size + 1 });
    setAsked(session.board.execute(commands['assessment.create'], { fields: { name, flows } }));
  };
  const show = (ids: readonly string[]) => {
    session.view.getState().select(ids);
    session.view.getState().showOutline(false);
    onClose();
    canvas.centreOn(ids);
  };
  const nameOf = (name: string) => (name.trim() === '' ? words('chain.unnamed') : name);
  const frame = { title: words('chainAssessment.title'), closeLabel: words('app.close'), onClose };

  if (chain === undefined)
    return (
      <FullView {...frame}>
        <NoChain
          words={words}
          hasFlows={board.flows.size > 0}
          mayBegin={rights.mayAdd()}
          selected={selected}
          onBegin={begin}
        />
      </FullView>
    );

  const obstacle = rights.obstacleTo('assessments', chain);
  const done = assessmentSteps.filter((step) => isStepDone(step, chain, board));
  const remove = () => {
    session.board.execute(commands['assessment.delete'], { id: chain.id });
    setAsked(null);
    toast({
      text: words('chain.deleted', { name: nameOf(chain.name) }),
      action: {
        name: words('history.undo'),
        onPress: () => {
          session.board.history.undo();
          setAsked(chain.id);
        },
      },
    });
  };
  return (
    <FullView {...frame}>
      <ViewTools>
        <Choice
          label={words('chain.which')}
          value={chain.id}
          options={[...assessments.values()].map(({ id, name }) => ({ id, name: nameOf(name) }))}
          onChange={setAsked}
        />
        <ViewCount>{words('chain.stepsDone', { count: done.length })}</ViewCount>
        <div className={styles.buttons}>
          {rights.mayAdd() && (
            <Button icon={Plus} onPress={() => begin(selected)}>
              {words('chain.new')}
            </Button>
          )}
          {obstacle === null && (
            <Button icon={Trash2} look="quiet" onPress={remove}>
              {words('chain.delete')}
            </Button>
          )}
        </div>
      </ViewTools>
      <div className={styles.why}>
        <WhyReadOnly obstacle={obstacle} />
      </div>
      <ChainSteps
        key={chain.id}
        done={new Set(done)}
        step={{
          chain,
          graph: graphOf(board),
          words,
          isReadOnly: obstacle !== null,
          onEdit: (fields) =>
            session.board.execute(commands['assessment.edit'], { id: chain.id, fields }),
          onShow: show,
        }}
      />
    </FullView>
  );
}
