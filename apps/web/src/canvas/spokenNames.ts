import {
  nameIn,
  type BoardGraph,
  type BoardSnapshot,
  type Company,
  type Flow,
} from '@symbiomap/domain';
import { formatAmount, type Translate } from '@symbiomap/i18n';
import { sectorGroupOf } from '@symbiomap/scene';
import { sectorWords } from './cardWords.ts';

/** A name with all that it was put together from: it holds as long as that does. */
interface Kept {
  readonly from: readonly unknown[];
  readonly name: string;
}

const keptNames = new WeakMap<Company | Flow, Kept>();

/** Each name is put together once: elements are made anew with every step of a hand. */
function kept(record: Company | Flow, from: readonly unknown[], make: () => string): string {
  const known = keptNames.get(record);
  if (known?.from.every((part, at) => part === from[at]) === true) return known.name;
  const name = make();
  keptNames.set(record, { from, name });
  return name;
}

/** A company as it is called for those who hear it: "Bushe, food and drink, 2 flows out, 1 in, locked". */
export function spokenCompany(graph: BoardGraph, company: Company, translate: Translate): string {
  const outgoing = graph.outgoing(company.id).length;
  const incoming = graph.incoming(company.id).length;
  return kept(company, [translate, outgoing, incoming], () => {
    const [trade] = tradeWords(company, translate);
    return translate('company.spoken', {
      name: nameIn(company, translate.language) || translate('domain.unnamed'),
      trade: trade === undefined ? 'none' : inSentence(trade, translate),
      outgoing,
      incoming,
      locked: String(company.locked === true),
    });
  });
}

/** What a company works in, or what it is; nothing where nobody has told. */
export function tradeWords({ kind, sector }: Company, translate: Translate): readonly string[] {
  const group = sectorGroupOf(sector?.code);
  const isTold = group !== 'unknown' || (kind !== 'company' && kind !== 'utility');
  return isTold ? [sectorWords(kind, group, translate)] : [];
}

/** A flow as it is called for those who hear it: "Organic waste 12 t/week from Bushe to TKKZ, idea". */
export function spokenFlow(
  { companies, resources }: Pick<BoardSnapshot, 'companies' | 'resources'>,
  flow: Flow,
  translate: Translate,
): string {
  const from = flow.from === null ? undefined : companies.get(flow.from);
  const to = flow.to === null ? undefined : companies.get(flow.to);
  const resource = flow.resource === null ? undefined : resources.get(flow.resource);
  return kept(flow, [translate, from, to, resource], () => {
    const named = (company: Company | undefined) =>
      company === undefined ? translate('flow.endMissing') : nameIn(company, translate.language);
    return translate('flow.spoken', {
      resource:
        resource === undefined
          ? translate('flow.unknownResource')
          : nameIn(resource, translate.language),
      amount: formatAmount(translate, flow.amount) || 'none',
      from: named(from),
      to: named(to),
      stage: inSentence(translate(`stage.${flow.stage}`), translate),
      locked: String(flow.locked === true),
    });
  });
}

/** A name of what people may have said something about. */
export function spokenComments(name: string, openCount: number, translate: Translate): string {
  return openCount === 0 ? name : `${name}, ${translate('comment.open', { count: openCount })}`;
}

/** A name that may be locked. */
export function spokenLock(name: string, isLocked: boolean, translate: Translate): string {
  return isLocked ? translate('item.spokenLocked', { name }) : name;
}

/** Words that stand by themselves elsewhere, in the middle of a sentence. */
function inSentence(words: string, { language }: Translate): string {
  return words.charAt(0).toLocaleLowerCase(language) + words.slice(1);
}
