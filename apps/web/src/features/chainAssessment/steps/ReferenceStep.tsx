import type { Flow } from '@symbiomap/domain';
import { flowLine } from '../flowLine.ts';
import { ChainText, type StepProps } from '../ChainStep.tsx';
import styles from '../chainAssessment.module.css';

/** What happens without the chain, with what flows already say of it. */
export function ReferenceStep(step: StepProps) {
  const { chain, graph, words } = step;
  const { flows } = graph.board;
  const told = chain.flows.flatMap((id) => flows.get(id) ?? []);
  const lineOf = ({ replaces, avoids }: Flow) => {
    const replaced = flows.get(replaces?.flow ?? '');
    const avoided = flows.get(avoids?.flow ?? '');
    const parts = [
      ...(replaced === undefined
        ? []
        : [words('chain.reference.replaces', { flow: flowLine(replaced, graph, words) })]),
      ...(avoided === undefined
        ? []
        : [words('chain.reference.avoids', { flow: flowLine(avoided, graph, words) })]),
    ];
    return parts.length === 0 ? words('chain.reference.nothing') : parts.join('; ');
  };
  return (
    <div className={styles.fields}>
      <ChainText
        step={step}
        field="reference"
        label={words('chain.reference.label')}
        example={words('chain.reference.example')}
      />
      {told.length > 0 && (
        <section>
          <h4 className={styles.subtitle}>{words('chain.reference.known')}</h4>
          <ul className={styles.streams}>
            {told.map((flow) => (
              <li key={flow.id} className={styles.stream}>
                <span>
                  {flowLine(flow, graph, words)}
                  <span className={styles.quiet}>{lineOf(flow)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
