import { nameIn, openThreadCounts, type BoardGraph } from '@symbiomap/domain';
import { formatAmount, writeAmount, type Translate } from '@symbiomap/i18n';
import { spokenCompany, spokenFlow, tradeWords } from '../../canvas/spokenNames.ts';
import type { OutlineRow } from './outlineRows.ts';

/** What a line says: first what it is about, then more in small. */
export interface RowWords {
  readonly text: string;
  readonly note: string;
  /** A company or a flow as it is called on the map for those who hear it; empty: as it is shown. */
  readonly spoken: string;
  /** What stands in its field when it is written. */
  readonly draft: string;
}

/** So many letters of a note stand in its line; all of them in the panel. */
const longestNote = 160;

/**
 * What a line of the outline says, in a language; and that something was said about it. What is heard holds what is
 * seen, word for word: who says what they see finds it.
 */
export function rowWords(row: OutlineRow, graph: BoardGraph, translate: Translate): RowWords {
  const words = { ...wordsOf(row, graph, translate), spoken: spokenRow(row, graph, translate) };
  const count = openThreadCounts(graph.board.comments).get(row.id) ?? 0;
  if (count === 0 || row.kind === 'add') return words;
  const open = translate('comment.open', { count });
  const note = [words.note, open].filter((part) => part !== '').join(' · ');
  if (row.kind === 'flow') {
    const stage = translate(`stage.${row.flow.stage}`);
    return { ...words, note, spoken: `${words.text} ${note}, ${stage}` };
  }
  return { ...words, note, spoken: words.spoken === '' ? '' : `${words.spoken}, ${open}` };
}

function spokenRow(row: OutlineRow, graph: BoardGraph, translate: Translate): string {
  if (row.kind === 'company') return spokenCompany(graph, row.company, translate);
  return row.kind === 'flow' ? spokenFlow(graph.board, row.flow, translate) : '';
}

function wordsOf(
  row: OutlineRow,
  graph: BoardGraph,
  translate: Translate,
): Omit<RowWords, 'spoken'> {
  const named = (id: string | null, fallback: string) => {
    const company = graph.company(id);
    return company === undefined ? fallback : nameIn(company, translate.language);
  };
  const stuff = (resourceId: string | null, amount: Parameters<typeof formatAmount>[1]) => {
    const resource = graph.resource(resourceId);
    const name = resource === undefined ? '' : nameIn(resource, translate.language);
    const written = formatAmount(translate, amount);
    return {
      shown: [name === '' ? translate('flow.unknownResource') : name, written]
        .filter((part) => part !== '')
        .join(', '),
      draft: `${name} ${writeAmount(translate, amount)}`.trim(),
    };
  };
  switch (row.kind) {
    case 'company': {
      const name = nameIn(row.company, translate.language);
      const trade = tradeWords(row.company, translate);
      const counts = translate('outline.counts', {
        outgoing: graph.outgoing(row.id).length,
        incoming: graph.incoming(row.id).length,
      });
      const locked = row.company.locked === true ? [translate('company.locked')] : [];
      return {
        text: name === '' ? translate('domain.unnamed') : name,
        note: [...trade, counts, ...locked].join('\u00A0· '),
        draft: name,
      };
    }
    case 'area': {
      const { title, locked } = row.record;
      const notes = [
        translate('tool.area'),
        translate('area.holds', { count: row.holds }),
        ...(locked === true ? [translate('company.locked')] : []),
      ];
      return {
        text: title === '' ? translate('area.untitled') : title,
        note: notes.join(' · '),
        draft: title,
      };
    }
    case 'note': {
      const { text, locked } = row.note;
      const locks = locked === true ? [translate('company.locked')] : [];
      return {
        text: text.trim() === '' ? translate('note.empty') : text.slice(0, longestNote),
        note: [translate('tool.note'), ...locks].join(' · '),
        draft: text,
      };
    }
    case 'offer':
    case 'need': {
      const { shown, draft } = stuff(row.stock.resource, row.stock.amount);
      return { text: shown, note: translate(`outline.${row.kind}`), draft };
    }
    case 'flow': {
      const { shown, draft } = stuff(row.flow.resource, row.flow.amount);
      const missing = translate('flow.endMissing');
      return {
        text: shown,
        note: translate('outline.fromTo', {
          from: named(row.flow.from, missing),
          to: named(row.flow.to, missing),
        }),
        draft,
      };
    }
    case 'add':
      return { text: translate(`outline.add.${row.adds}`), note: '', draft: '' };
  }
}
