import { languages, loadTranslator, type Translate } from '@symbiomap/i18n';
import { useEffect, useMemo, useState } from 'react';
import type { Action, MenuAction } from '../../actions/action.ts';
import {
  useActionContext,
  useActions,
  useMenuActions,
} from '../../actions/ActionContextProvider.tsx';
import { showShortcut } from '../../actions/shortcut.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { SearchList, type SearchEntry } from '../../ui/SearchList.tsx';
import { toast } from '../../ui/toasts.tsx';
import { foundActions } from './foundActions.ts';

type Listed = MenuAction & Partial<Pick<Action, 'shortcuts'>>;

/** Everything that can be done here, by its name; what cannot be done now says why. */
export function Palette({ onDone }: { readonly onDone: () => void }) {
  const translate = useTranslate();
  const context = useActionContext();
  const actions = useActions();
  const menu = useMenuActions();
  const translators = useAllTranslators(translate);
  const [query, setQuery] = useState('');

  const named = useMemo(() => {
    const byId = new Map<string, Listed>();
    // What concerns the board as a whole comes last.
    for (const action of [...actions, ...menu]) byId.set(action.id, action);
    byId.delete('palette.open');
    return [...byId.values()].map((action) => ({
      action,
      names: translators.map((translator) => translator(action.label)),
      isPossible: action.whyNot(context) === null,
    }));
  }, [actions, menu, translators, context]);
  const found = foundActions(query, named);

  const entries: readonly SearchEntry[] = found.map(({ action, isPossible }) => {
    const [shortcut] = action.shortcuts ?? [];
    const obstacle = isPossible ? null : action.whyNot(context);
    return {
      id: action.id,
      name: translate(action.label),
      icon: action.icon,
      ...(obstacle !== null && { note: translate(obstacle), isDim: true }),
      ...(shortcut !== undefined && { hint: showShortcut(shortcut) }),
    };
  });

  const choose = (id: string) => {
    const action = found.find((entry) => entry.action.id === id)?.action;
    if (action === undefined) return;
    const obstacle = action.whyNot(context);
    if (obstacle !== null) {
      toast({ text: translate(obstacle) });
      return;
    }
    onDone();
    // Once the window has closed and given the focus back: the action may want it for itself.
    requestAnimationFrame(() => requestAnimationFrame(() => action.run(context)));
  };

  return (
    <SearchList
      label={translate('palette.title')}
      placeholder={translate('palette.placeholder')}
      query={query}
      onQuery={setQuery}
      entries={entries}
      told={translate('palette.found', { count: entries.length })}
      onChoose={choose}
    />
  );
}

/** The texts of all languages, the person's own first; the others come a moment later. */
function useAllTranslators(own: Translate): readonly Translate[] {
  const [others, setOthers] = useState<readonly Translate[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const wanted = languages.filter((language) => language !== own.language);
    void Promise.all(wanted.map((language) => loadTranslator(language))).then((loaded) => {
      if (isCurrent) setOthers(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [own]);
  return useMemo(() => [own, ...others], [own, others]);
}
