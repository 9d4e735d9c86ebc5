import { screenChain } from '@symbiomap/assessment';
import { commands } from '@symbiomap/document';
import { scoresOf, screeningCriteria, type Flow, type ScreeningCriterion } from '@symbiomap/domain';
import { formatComputed } from '@symbiomap/i18n';
import { Copy } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { copyTable } from '../../../actions/copyTable.ts';
import type { Obstacle } from '../../../board/boardRights.ts';
import { useDerived, useRights, useSession } from '../../../board/SessionContext.tsx';
import { decimalMarkOf } from '../../../language/decimalMark.ts';
import { useVolume } from '../../../language/useVolume.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/Button.tsx';
import { clearToasts, toast } from '../../../ui/toasts.tsx';
import type { StepProps } from '../ChainStep.tsx';
import { flowLine } from '../flowLine.ts';
import { ScoreCell } from '../ScoreCell.tsx';
import type { ScoreFields } from '../ScoreForm.tsx';
import { screeningTable } from '../screeningTable.ts';
import { streamFacts } from '../streamFacts.ts';
import chainStyles from '../chainAssessment.module.css';
import styles from '../screening.module.css';

/** How each stream fares by each criterion, and how sure that is. */
export function ScreeningStep({ chain, graph, words }: StepProps) {
  const { board } = useSession();
  const rights = useRights();
  const rules = useVolume('rules');
  const findings = useDerived((derived) => derived.findings);
  const scores = scoresOf(graph.board, chain.id);
  const flows = chain.flows.flatMap((id) => graph.board.flows.get(id) ?? []);
  const meanOf = new Map(
    screenChain(chain, graph.board).standings.map(({ flow, mean }) => [flow, mean]),
  );
  const { language } = words;

  const set = (flow: string, criterion: ScreeningCriterion, fields: ScoreFields) => {
    board.execute(commands['score.set'], { assessment: chain.id, flow, criterion, fields });
    if (fields.value === undefined) return;
    const name = words(`indicator.criterion.${criterion}`);
    announce(
      fields.value === null
        ? words('chain.screening.takenBack', { criterion: name })
        : words('chain.screening.said', { criterion: name, value: fields.value }),
    );
  };
  const obstacleTo = (flow: Flow, criterion: ScreeningCriterion): Obstacle | null => {
    const score = scores.of(flow.id, criterion);
    if (score !== undefined) return rights.obstacleTo('scores', score);
    return rights.mayAdd() ? null : 'onlyLooking';
  };
  const copy = () => {
    copyTable(screeningTable(chain, graph, words), decimalMarkOf(language)).then(
      () => toast({ text: words('chain.screening.copied') }),
      () => toast({ text: words('chain.screening.notCopied') }),
    );
  };

  if (flows.length === 0)
    return <p className={chainStyles.nothing}>{words('chain.screening.none')}</p>;
  return (
    <div className={styles.screening}>
      {/* Each score says by what it is to those who do not see these. */}
      <div className={styles.heads} aria-hidden>
        <span>{words('chain.screening.stream')}</span>
        {screeningCriteria.map((criterion) => (
          <span key={criterion}>{words(`indicator.criterion.${criterion}`)}</span>
        ))}
        <span>{words('chain.screening.mean')}</span>
      </div>
      <ul className={styles.rows}>
        {flows.map((flow) => {
          const name = flowLine(flow, graph, words);
          const mean = meanOf.get(flow.id) ?? null;
          return (
            <li key={flow.id} className={styles.row}>
              <span className={styles.name}>{name}</span>
              <Toolbar
                className={styles.cells ?? ''}
                aria-label={words('chain.screening.row', { flow: name })}
              >
                {screeningCriteria.map((criterion) => {
                  const obstacle = obstacleTo(flow, criterion);
                  return (
                    <ScoreCell
                      key={criterion}
                      chainId={chain.id}
                      flowId={flow.id}
                      criterion={criterion}
                      flowName={name}
                      score={scores.of(flow.id, criterion)}
                      words={words}
                      isReadOnly={obstacle !== null}
                      factsOf={() =>
                        streamFacts({ graph, flow, words }, criterion, findings, rules)
                      }
                      onSet={(fields) => set(flow.id, criterion, fields)}
                      onRefuse={() => {
                        clearToasts();
                        if (obstacle !== null) toast({ text: words(`rights.${obstacle}`) });
                      }}
                    />
                  );
                })}
              </Toolbar>
              <span className={styles.mean}>
                <span className={styles.meanLabel}>{words('chain.screening.mean')}</span>
                {mean === null ? '–' : formatComputed(language, mean)}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={chainStyles.buttons}>
        <Button icon={Copy} onPress={copy}>
          {words('chain.screening.copy')}
        </Button>
      </div>
    </div>
  );
}
