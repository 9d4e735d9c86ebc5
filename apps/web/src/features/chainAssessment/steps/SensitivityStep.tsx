import { screenChain, type OpenQuestion } from '@symbiomap/assessment';
import { formatComputed } from '@symbiomap/i18n';
import { useMemo } from 'react';
import { ChainText, type StepProps } from '../ChainStep.tsx';
import { certaintyOf } from '../ScoreForm.tsx';
import { StandingBar } from '../StandingBar.tsx';
import { flowLine } from '../flowLine.ts';
import styles from '../chainAssessment.module.css';

/** So many questions are asked; the others move less. */
const mostQuestions = 5;

/** On what the answer hangs: how far each stream can move, what to find out, and what people say of it. */
export function SensitivityStep(step: StepProps) {
  const { chain, graph, words } = step;
  const { board } = graph;
  const { standings, rivals, questions } = useMemo(() => screenChain(chain, board), [chain, board]);
  const nameOf = (id: string) => {
    const flow = board.flows.get(id);
    return flow === undefined ? '' : flowLine(flow, graph, words);
  };
  const [first] = standings;
  const isScored = (first?.mean ?? null) !== null;
  const verdict = () => {
    if (first === undefined || !isScored) return words('chain.sensitivity.none');
    if (standings.length === 1) return words('chain.sensitivity.alone');
    const flow = nameOf(first.flow);
    return rivals.length === 0
      ? words('chain.sensitivity.firm', { flow })
      : words('chain.sensitivity.open', { flow, count: rivals.length });
  };
  const scored = ({ score }: OpenQuestion) => {
    const value = score?.value ?? null;
    if (value === null) return words('chain.sensitivity.unscored');
    const certainty = certaintyOf(score);
    if (certainty === null) return words('chain.sensitivity.unsure', { value });
    const sure = words(`chain.screening.certainty.${certainty}`);
    return words('chain.sensitivity.guessed', { value, certainty: sure });
  };

  return (
    <div className={styles.fields}>
      {isScored && (
        <ul className={styles.standings}>
          {standings.map((standing) => (
            <StandingBar
              key={standing.flow}
              standing={standing}
              name={nameOf(standing.flow)}
              words={words}
            />
          ))}
        </ul>
      )}
      <p>{verdict()}</p>
      {questions.length > 0 && (
        <ol className={styles.questions}>
          {questions.slice(0, mostQuestions).map((question) => {
            const { flow, criterion, moves } = question;
            const name = words(`indicator.criterion.${criterion}`);
            return (
              <li key={`${flow} ${criterion}`}>
                {words('chain.sensitivity.question', { criterion: name, flow: nameOf(flow) })}
                <span className={styles.quiet}>
                  {scored(question)} ·{' '}
                  {words('chain.sensitivity.moves', {
                    moves: formatComputed(words.language, Math.round(moves * 100) / 100),
                  })}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <ChainText
        step={step}
        field="sensitivity"
        label={words('chain.sensitivity.label')}
        example={words('chain.sensitivity.example')}
      />
    </div>
  );
}
