import {
  isFiltering,
  mapContents,
  type BoardFilter,
  type BoardFocus,
  type Counted,
} from '@symbiomap/scene';
import { Eye } from 'lucide-react';
import { useMemo } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckList } from '../../ui/CheckList.tsx';
import { LiveField } from '../../ui/LiveField.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { focusOn } from './filterActions.ts';
import styles from './filterPanel.module.css';

const steps = ['1', '2', '3'] as const;
type Steps = (typeof steps)[number] | 'all';

/** Stands in the list for flows whose evidence nobody has told. */
const unknown = 'unknown' as const;

/** Narrows what this window shows; others see their own. */
export function FilterPanel() {
  const context = useActionContext();
  const translate = useTranslate();
  const board = useBoard((current) => current);
  const filter = useView((state) => state.filter);
  const focus = useView((state) => state.focus);
  const hasSelection = useView((state) => state.selection.size > 0);
  const view = context.session.view.getState();
  const contents = useMemo(() => mapContents(board), [board]);
  const set = (part: Partial<BoardFilter>) => view.setFilter({ ...filter, ...part });
  const mayFocus = focus !== null || hasSelection;

  const setSteps = (wanted: Steps) => {
    if (wanted === 'all') view.setFocus(null);
    else focusOn(context, Number(wanted) as BoardFocus['steps']);
  };

  return (
    <div className={styles.filter}>
      <p className={styles.words}>{translate('filter.words')}</p>
      <LiveField
        label={translate('filter.text')}
        value={filter.text}
        placeholder={translate('find.placeholder')}
        onChange={(text) => set({ text })}
      />
      <div>
        <RadioList<Steps>
          label={translate('filter.focus')}
          value={focus === null ? 'all' : (`${focus.steps}` as const)}
          options={[
            { id: 'all', name: translate('filter.wholeBoard') },
            ...steps.map((id) => ({
              id,
              name: translate('filter.steps', { count: Number(id) }),
              isDisabled: !mayFocus,
            })),
          ]}
          onChange={setSteps}
        />
        {!mayFocus && <p className={styles.words}>{translate('action.selectFirst')}</p>}
      </div>
      <CheckList
        label={translate('filter.sectors')}
        options={optionsOf(contents.sectors, (sector) => translate(`sector.${sector}`))}
        chosen={filter.sectors}
        onChange={(sectors) => set({ sectors })}
      />
      <CheckList
        label={translate('filter.kinds')}
        options={optionsOf(contents.kinds, (kind) => translate(`companyKind.${kind}`))}
        chosen={filter.kinds}
        onChange={(kinds) => set({ kinds })}
      />
      <CheckList
        label={translate('filter.sorts')}
        options={optionsOf(contents.sorts, (sort) => translate(`flowSort.${sort}`))}
        chosen={filter.sorts}
        onChange={(sorts) => set({ sorts })}
      />
      <CheckList
        label={translate('filter.stages')}
        options={optionsOf(contents.stages, (stage) => translate(`stage.${stage}`))}
        chosen={filter.stages}
        onChange={(stages) => set({ stages })}
      />
      <CheckList
        label={translate('filter.evidence')}
        options={optionsOf(
          contents.evidence.map(({ what, count }) => ({ what: what ?? unknown, count })),
          (evidence) =>
            evidence === unknown ? translate('evidence.unsaid') : translate(`evidence.${evidence}`),
        )}
        chosen={filter.evidence.map((one) => one ?? unknown)}
        onChange={(chosen) =>
          set({ evidence: chosen.map((one) => (one === unknown ? null : one)) })
        }
      />
      {(isFiltering(filter) || focus !== null) && (
        <Button icon={Eye} onPress={() => view.showAll()}>
          {translate('filter.showAll')}
        </Button>
      )}
    </div>
  );
}

function optionsOf<T>(entries: readonly Counted<T>[], nameOf: (what: T) => string) {
  return entries.map(({ what, count }) => ({ id: what, count, name: nameOf(what) }));
}
