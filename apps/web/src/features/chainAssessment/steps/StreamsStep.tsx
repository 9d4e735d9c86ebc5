import { formatAmount } from '@symbiomap/i18n';
import { MapPin, Plus, X } from 'lucide-react';
import { useView } from '../../../board/SessionContext.tsx';
import { useRecordOptions } from '../../../fields/form/useRecordOptions.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Suggest } from '../../../ui/Suggest.tsx';
import { flowsBesides, mostFlows } from '../chainFlows.ts';
import type { StepProps } from '../ChainStep.tsx';
import styles from '../chainAssessment.module.css';

/** The flows that make the chain. */
export function StreamsStep({ chain, graph, words, isReadOnly, onEdit, onShow }: StepProps) {
  const { flows } = graph.board;
  const anchor = `${chain.id}.flows`;
  const { options, nameOf, named } = useRecordOptions('flows', anchor);
  const selection = useView((state) => state.selection);
  const inChain = new Set(chain.flows);
  const selected = [...selection].filter((id) => flows.has(id) && !inChain.has(id));
  const besides = flowsBesides(graph, chain.flows);
  const room = mostFlows - chain.flows.length;
  const add = (ids: readonly string[]) => onEdit({ flows: [...chain.flows, ...ids] });
  const addNamed = (id: string | null) => {
    if (id !== null && !inChain.has(id)) add([id]);
  };
  const detailsOf = (id: string) => {
    const flow = flows.get(id);
    if (flow === undefined) return '';
    return [words(`stage.${flow.stage}`), formatAmount(words, flow.amount)]
      .filter(Boolean)
      .join(' · ');
  };

  return (
    <div className={styles.fields}>
      {chain.flows.length === 0 && <p className={styles.nothing}>{words('chain.streams.none')}</p>}
      <ul className={styles.streams}>
        {chain.flows.map((id) => {
          const name = flows.has(id) ? nameOf(id) : words('chain.streams.gone');
          return (
            <li key={id} className={styles.stream} data-gone={flows.has(id) ? undefined : true}>
              <span>
                {name}
                <span className={styles.quiet}>{detailsOf(id)}</span>
              </span>
              {!isReadOnly && (
                <IconButton
                  icon={X}
                  label={words('chain.streams.remove', { flow: name })}
                  onPress={() => onEdit({ flows: chain.flows.filter((other) => other !== id) })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!isReadOnly && room > 0 && (
        <>
          <Suggest
            // A new field for each flow: the former one keeps nothing of what was written.
            key={chain.flows.length}
            label={words('chain.streams.add')}
            anchor={`${anchor}.add`}
            value=""
            options={options.filter(({ id }) => !inChain.has(id))}
            onChoose={addNamed}
            problemWith={(text) => (named(text) === null ? words('chain.streams.notFound') : null)}
            onWrite={(text) => addNamed(named(text))}
          />
          <div className={styles.buttons}>
            {selected.length > 0 && selected.length <= room && (
              <Button icon={Plus} onPress={() => add(selected)}>
                {words('chain.streams.addSelected', { count: selected.length })}
              </Button>
            )}
            {besides.length > 0 && besides.length <= room && (
              <Button icon={Plus} onPress={() => add(besides)}>
                {words('chain.streams.follow', { count: besides.length })}
              </Button>
            )}
          </div>
        </>
      )}
      {!isReadOnly && room <= 0 && <p className={styles.quiet}>{words('chain.streams.full')}</p>}
      {chain.flows.length > 0 && (
        <div className={styles.buttons}>
          <Button icon={MapPin} onPress={() => onShow(chain.flows)}>
            {words('chain.onMap')}
          </Button>
        </div>
      )}
    </div>
  );
}
