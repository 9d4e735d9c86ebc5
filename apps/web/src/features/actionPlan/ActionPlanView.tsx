import { graphOf } from '@symbiomap/domain';
import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard } from '../../board/SessionContext.tsx';
import { decimalMarkOf } from '../../language/decimalMark.ts';
import { useVolume } from '../../language/useVolume.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FullView, ViewCount, ViewTools } from '../../ui/FullView.tsx';
import { toast } from '../../ui/toasts.tsx';
import { copyTable } from '../../actions/copyTable.ts';
import { PlanGroupList } from './PlanGroupList.tsx';
import { inGroups, keepSteps, ownerOf, ownersOf, planGroups } from './planSteps.ts';
import { planTable } from './planTable.ts';
import styles from './actionPlan.module.css';

/** What stands in the way of flows, as a plan: what comes next, who does it, by when. */
export function ActionPlanView({ onClose }: { readonly onClose: () => void }) {
  const words = useVolume('actionPlan');
  const { session, canvas, translate } = useActionContext();
  const board = useBoard((current) => current);
  const [stepsOf] = useState(keepSteps);
  const [whose, setWhose] = useState('all');
  const today = localDay(new Date());

  const steps = useMemo(() => stepsOf(graphOf(board), translate), [stepsOf, board, translate]);
  if (words === null) return null;

  const { language } = translate;
  const owners = ownersOf(steps, language);
  const asked =
    whose === 'all' || whose === 'nobody' || owners.includes(nameIn(whose)) ? whose : 'all';
  const shown = steps.filter(({ barrier }) => {
    if (asked === 'all') return true;
    return ownerOf(barrier) === (asked === 'nobody' ? '' : nameIn(asked));
  });
  const groups = inGroups(shown, today, language);
  const open = planGroups.filter((group) => group !== 'solved');
  const openSteps = open.flatMap((group) => groups.get(group) ?? []);

  const copy = () => {
    copyTable(planTable(openSteps, words), decimalMarkOf(language)).then(
      () => toast({ text: words('actionPlan.copied') }),
      () => toast({ text: words('actionPlan.notCopied') }),
    );
  };
  const showOnMap = (flowId: string) => {
    session.view.getState().select([flowId]);
    session.view.getState().showOutline(false);
    onClose();
    canvas.centreOn([flowId]);
  };
  return (
    <FullView title={words('actionPlan.title')} closeLabel={words('app.close')} onClose={onClose}>
      {steps.length === 0 ? (
        <p className={styles.none}>{words('actionPlan.none')}</p>
      ) : (
        <>
          <ViewTools>
            <Choice
              label={words('actionPlan.whose')}
              value={asked}
              options={[
                { id: 'all', name: words('actionPlan.everybody') },
                ...owners.map((owner) => ({ id: idOf(owner), name: owner })),
                { id: 'nobody', name: words('actionPlan.nobody') },
              ]}
              onChange={setWhose}
            />
            <ViewCount>{words('actionPlan.count', { count: openSteps.length })}</ViewCount>
            <Button icon={Copy} isDisabled={openSteps.length === 0} onPress={copy}>
              {words('actionPlan.copy')}
            </Button>
          </ViewTools>
          <div className={styles.plan}>
            {openSteps.length === 0 && (
              <p className={styles.none}>
                {words(asked === 'all' ? 'actionPlan.allDone' : 'actionPlan.noneOfThem')}
              </p>
            )}
            {open.map((group) => (
              <PlanGroupList
                key={group}
                group={group}
                steps={groups.get(group) ?? []}
                words={words}
                onShow={showOnMap}
              />
            ))}
            {(groups.get('solved') ?? []).length > 0 && (
              <details className={styles.solved}>
                <summary>
                  {words('actionPlan.group.solved')} <span>{groups.get('solved')?.length}</span>
                </summary>
                <PlanGroupList
                  group="solved"
                  steps={groups.get('solved') ?? []}
                  words={words}
                  onShow={showOnMap}
                />
              </details>
            )}
          </div>
        </>
      )}
    </FullView>
  );
}

/** Apart from the words for all and for nobody, whatever people are called. */
function idOf(owner: string): string {
  return `owner:${owner}`;
}

function nameIn(id: string): string {
  return id.slice('owner:'.length);
}

/** The day where the person is, as `2026-11-23`. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
