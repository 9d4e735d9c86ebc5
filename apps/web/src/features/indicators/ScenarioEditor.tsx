import { commands } from '@symbiomap/document';
import type { RecordFields, Scenario } from '@symbiomap/domain';
import { Plus, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useBoard, useRights, useSession, useView } from '../../board/SessionContext.tsx';
import { WhyReadOnly } from '../../fields/WhyReadOnly.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { IndicatorsPanelWords } from './indicatorsPanelWords.ts';
import { putInto, scenarioParts, type ScenarioPart } from './scenarioParts.ts';
import styles from './scenario.module.css';

interface Props {
  readonly words: IndicatorsPanelWords;
  readonly nameOf: (id: string) => string;
}

/** A new way how things could be, beside those of the board. */
export function NewScenario({
  words,
  onMade,
}: Pick<Props, 'words'> & { readonly onMade: (id: string) => void }) {
  const { board } = useSession();
  const rights = useRights();
  const count = useBoard(({ scenarios }) => scenarios.size);
  if (!rights.mayAdd()) return null;
  return (
    <div className={styles.actions}>
      <Button
        icon={Plus}
        look="quiet"
        onPress={() => {
          const name = words('indicators.scenario.usualName', { number: count + 1 });
          onMade(board.execute(commands['scenario.create'], { fields: { name } }));
        }}
      >
        {words('indicators.scenario.add')}
      </Button>
    </div>
  );
}

/** What is otherwise in a scenario: which flows run, which do not, which companies are not there. */
export function ScenarioEditor({
  scenario,
  words,
  nameOf,
}: Props & { readonly scenario: Scenario }) {
  const { board } = useSession();
  const rights = useRights();
  const obstacle = rights.obstacleTo('scenarios', scenario);
  const isReadOnly = obstacle !== null;
  // What was just made is there to be filled; later it stays as people leave it.
  const [isNew] = useState(isEmpty(scenario));
  const edit = (fields: RecordFields<'scenarios'>) =>
    board.execute(commands['scenario.edit'], { id: scenario.id, fields });
  const put = (ids: readonly string[], part: ScenarioPart | null) =>
    edit(putInto(scenario, ids, part));

  return (
    <details className={styles.scenario} open={isNew || undefined}>
      <summary>{words('indicators.scenario.change')}</summary>
      <div className={styles.body}>
        <WhyReadOnly obstacle={obstacle} />
        <TextField
          label={words('indicators.scenario.name')}
          anchor={`${scenario.id}.name`}
          value={scenario.name}
          maxLength={300}
          isReadOnly={isReadOnly}
          onCommit={(name) => edit({ name })}
        />
        {!isReadOnly && <FromSelection words={words} onPut={put} />}
        {scenarioParts.map((part) => (
          <PartList
            key={part}
            title={words(`indicators.scenario.${part}`)}
            ids={scenario[part]}
            nameOf={nameOf}
            removeName={(name) => words('indicators.scenario.asToday', { name })}
            onRemove={isReadOnly ? null : (id) => put([id], null)}
          />
        ))}
        <TextField
          label={words('indicators.scenario.note')}
          anchor={`${scenario.id}.note`}
          value={scenario.note}
          isLong
          isReadOnly={isReadOnly}
          onCommit={(note) => edit({ note })}
        />
        {!isReadOnly && (
          <div className={styles.actions}>
            <Button
              icon={Trash2}
              look="danger"
              onPress={() => board.execute(commands['scenario.delete'], { id: scenario.id })}
            >
              {words('indicators.scenario.delete')}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

/** What is selected on the map goes into the scenario. */
function FromSelection({
  words,
  onPut,
}: Pick<Props, 'words'> & {
  readonly onPut: (ids: readonly string[], part: ScenarioPart) => void;
}) {
  const selection = useView((state) => state.selection);
  const flowsOf = useBoard(({ flows }) => flows);
  const companiesOf = useBoard(({ companies }) => companies);
  const flows = [...selection].filter((id) => flowsOf.has(id));
  const companies = [...selection].filter((id) => companiesOf.has(id));
  if (flows.length + companies.length === 0)
    return <p className={styles.how}>{words('indicators.scenario.how')}</p>;
  return (
    <div className={styles.actions}>
      {flows.length > 0 && (
        <>
          <Button onPress={() => onPut(flows, 'on')}>
            {words('indicators.scenario.putOn', { count: flows.length })}
          </Button>
          <Button onPress={() => onPut(flows, 'off')}>
            {words('indicators.scenario.putOff', { count: flows.length })}
          </Button>
        </>
      )}
      {companies.length > 0 && (
        <Button onPress={() => onPut(companies, 'without')}>
          {words('indicators.scenario.putWithout', { count: companies.length })}
        </Button>
      )}
    </div>
  );
}

function PartList({
  title,
  ids,
  nameOf,
  removeName,
  onRemove,
}: {
  readonly title: string;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly removeName: (name: string) => string;
  /** `null`: nothing may be taken out. */
  readonly onRemove: ((id: string) => void) | null;
}) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h4 className={styles.part}>{title}</h4>
      <ul>
        {ids.map((id) => (
          <li key={id} className={styles.item}>
            <span>{nameOf(id)}</span>
            {onRemove !== null && (
              <IconButton icon={X} label={removeName(nameOf(id))} onPress={() => onRemove(id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isEmpty({ on, off, without }: Scenario): boolean {
  return on.length + off.length + without.length === 0;
}
