import { namesOn } from '@symbiomap/assessment';
import { graphOf, isOver } from '@symbiomap/domain';
import { useEffect, useState } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useDerived, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { indicatorGroups, ofGroup } from './indicatorGroups.ts';
import type { BoardPart, WhatIf as WhatIfAsked } from '../../state/whatIf.ts';
import { IndicatorRows } from './IndicatorRows.tsx';
import styles from './indicators.module.css';
import type { IndicatorsPanelWords } from './indicatorsPanelWords.ts';
import { NewScenario, ScenarioEditor } from './ScenarioEditor.tsx';
import { useIndicators } from './useIndicators.ts';
import { WhatIf } from './WhatIf.tsx';

/** What the network brings, who it hangs on and how far it is: of the board, of what is selected or of a chain. */
export function IndicatorsPanel() {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} onAgain={() => setAttempt(attempt + 1)} />;
}

function Attempt({ onAgain }: { readonly onAgain: () => void }) {
  const translate = useTranslate();
  const words = useVolume('indicatorsPanel');
  const { subjects, subject, subjectId, chooseSubject } = useSubject(words);
  const { cases, scenario, own, caseId, chooseCase } = useCase(words);
  const board = useDerived(({ graph }) => graph.board);
  const { leaving, leave } = useLeaving(subject, scenario);
  const without = leaving.filter((id) => board.companies.has(id));
  const { answer, hasFailed } = useIndicators({ subject, scenario, without, isLossOnly: false });
  const show = useShow();

  if (hasFailed)
    return (
      <div className={styles.waiting}>
        <p>{translate('indicators.notLoaded')}</p>
        <Button onPress={onAgain}>{translate('hints.tryAgain')}</Button>
      </div>
    );
  if (words === null || answer === null)
    return <p className={styles.waiting}>{translate('indicators.loading')}</p>;
  const nameOf = namesOn(graphOf(board), translate.language);
  const otherwise = new Map(answer.otherwise?.map((indicator) => [indicator.id, indicator]));
  return (
    <div className={styles.indicators}>
      <div className={styles.choices}>
        {subjects.length > 1 && (
          <Choice
            label={words('indicators.about')}
            value={subjectId}
            options={subjects}
            onChange={chooseSubject}
          />
        )}
        <Choice
          label={words('indicators.case')}
          value={caseId}
          options={cases}
          onChange={chooseCase}
        />
      </div>
      <NewScenario words={words} onMade={chooseCase} />
      {own !== undefined && (
        <ScenarioEditor key={own.id} scenario={own} words={words} nameOf={nameOf} />
      )}
      <WhatIf
        words={words}
        without={without}
        loss={answer.loss}
        nameOf={nameOf}
        onLeave={leave}
        onShow={show}
      />
      {indicatorGroups.map((group) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.heading}>{words(`indicators.group.${group}`)}</h3>
          <IndicatorRows
            words={words}
            indicators={ofGroup(answer.today, group)}
            otherwise={otherwise}
            nameOf={nameOf}
            onShow={show}
          />
        </section>
      ))}
      <p className={styles.basis}>{words('indicators.basis')}</p>
    </div>
  );
}

/** Who is thought to leave. The map follows what is chosen here. */
function useLeaving(part: BoardPart, scenario: WhatIfAsked['scenario']) {
  const { view } = useSession();
  const leaving = useView(({ whatIf }) => whatIf?.companies) ?? nobody;
  const about = JSON.stringify({ part, scenario });
  useEffect(() => {
    const { whatIf, askWhatIf } = view.getState();
    if (whatIf !== null)
      askWhatIf({ ...whatIf, ...(JSON.parse(about) as Pick<WhatIfAsked, 'part' | 'scenario'>) });
  }, [view, about]);
  const leave = (companies: readonly string[]) =>
    view.getState().askWhatIf(companies.length === 0 ? null : { companies, part, scenario });
  return { leaving, leave };
}

const nobody: readonly string[] = [];

/** Of what the indicators are: the board, several selected companies, or a chain that somebody assesses. */
function useSubject(words: IndicatorsPanelWords | null) {
  const board = useDerived(({ graph }) => graph.board);
  const selection = useView((state) => state.selection);
  const [chosen, setChosen] = useState('board');
  const ids = [...selection].filter((id) => board.companies.has(id)).sort();
  const subjects = [
    { id: 'board', name: words?.('indicators.board') ?? '' },
    ...(ids.length > 1
      ? [{ id: 'selection', name: words?.('indicators.selected', { count: ids.length }) ?? '' }]
      : []),
    ...[...board.assessments.values()]
      .filter(({ flows }) => flows.length > 0)
      .map(({ id, name }) => ({ id, name })),
  ];
  const subjectId = subjects.some(({ id }) => id === chosen) ? chosen : 'board';
  const chain = board.assessments.get(subjectId);
  const subject: BoardPart =
    subjectId === 'selection'
      ? { kind: 'companies', ids }
      : chain === undefined
        ? { kind: 'board' }
        : { kind: 'chain', flows: chain.flows };
  return { subjects, subject, subjectId, chooseSubject: setChosen };
}

/** As things are, with all plans carried out, or as a scenario of the board has it. */
function useCase(words: IndicatorsPanelWords | null) {
  const board = useDerived(({ graph }) => graph.board);
  const [chosen, setChosen] = useState('today');
  const cases = [
    { id: 'today', name: words?.('indicators.case.today') ?? '' },
    { id: 'plans', name: words?.('indicators.case.plans') ?? '' },
    ...[...board.scenarios.values()].map(({ id, name }) => ({
      id,
      name: name.trim() === '' ? (words?.('domain.unnamed') ?? '') : name,
    })),
  ];
  const caseId = cases.some(({ id }) => id === chosen) ? chosen : 'today';
  const own = board.scenarios.get(caseId);
  const scenario: WhatIfAsked['scenario'] =
    own !== undefined
      ? { on: own.on, off: own.off, without: own.without }
      : caseId === 'plans'
        ? { on: planned(board.flows.values()), off: [], without: [] }
        : null;
  return { cases, scenario, own, caseId, chooseCase: setChosen };
}

function planned(flows: Iterable<Parameters<typeof isOver>[0] & { readonly id: string }>) {
  return [...flows].filter((flow) => !isOver(flow)).map(({ id }) => id);
}

/** Selects records on the map and brings them into view; a resource is shown by its flows, an assessment opens. */
function useShow(): (items: readonly string[]) => void {
  const { session, canvas } = useActionContext();
  return (items) => {
    const { resources, flows, assessments } = session.board.getSnapshot();
    const view = session.view.getState();
    const chains = items.flatMap((id) => assessments.get(id) ?? []);
    if (chains.length > 0) {
      view.select(chains.flatMap((chain) => chain.flows));
      view.showDialog('chainAssessment');
      return;
    }
    const ofResources = new Set(items.filter((id) => resources.has(id)));
    const shown = [
      ...items.filter((id) => !ofResources.has(id)),
      ...[...flows.values()]
        .filter((flow) => ofResources.has(flow.resource ?? ''))
        .map(({ id }) => id),
    ];
    view.select(shown);
    canvas.centreOn(shown);
  };
}
