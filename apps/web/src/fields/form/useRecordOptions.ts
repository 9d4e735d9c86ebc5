import { nameIn, type BoardSnapshot } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import { useCallback, useMemo } from 'react';
import { useBoard } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import type { RecordChoice } from './formField.ts';
import { recordMeant } from './recordMeant.ts';

/** Something on the board that can be chosen. */
export interface RecordOption {
  readonly id: string;
  readonly name: string;
}

/** The records that the field at an anchor can refer to: all but the one in whose form it stands. */
export function useRecordOptions(of: RecordChoice, anchor: string) {
  const except = anchor.slice(0, anchor.indexOf('.'));
  const translate = useTranslate();
  const board = useBoard((current) => current);
  const nameOf = useCallback(
    (id: string) => nameOfRecord(translate, board, of, id),
    [translate, board, of],
  );
  const options: readonly RecordOption[] = useMemo(() => {
    const { compare } = new Intl.Collator(translate.language);
    return [...board[of].keys()]
      .filter((id) => id !== except)
      .map((id) => ({ id, name: nameOf(id) }))
      .sort((a, b) => compare(a.name, b.name));
  }, [board, of, except, nameOf, translate]);
  return {
    options,
    nameOf,
    /** The one that a text means; `null`: none, or not one alone. */
    named: (text: string) => recordMeant(options, text),
  };
}

function nameOfRecord(
  translate: Translate,
  { companies, resources, flows, processes, areas }: BoardSnapshot,
  of: RecordChoice,
  id: string,
): string {
  const named = (
    record: { name: string; names: Readonly<Record<string, string>> | null } | undefined,
  ) => (record === undefined ? translate('flow.endMissing') : nameIn(record, translate.language));
  if (of === 'areas') {
    const title = areas.get(id)?.title ?? '';
    return title === '' ? translate('area.untitled') : title;
  }
  if (of === 'processes') {
    const process = processes.get(id);
    if (process === undefined) return translate('flow.endMissing');
    const owner = companies.get(process.company ?? '');
    const name = process.name === '' ? translate('domain.unnamed') : process.name;
    return owner === undefined ? name : `${name} (${named(owner)})`;
  }
  const flow = flows.get(id);
  if (flow === undefined) return translate('flow.endMissing');
  const resource =
    flow.resource === null
      ? translate('flow.unknownResource')
      : named(resources.get(flow.resource));
  return `${resource}: ${named(companies.get(flow.from ?? ''))} → ${named(companies.get(flow.to ?? ''))}`;
}
