import type { MapWords } from '../svg/mapWords.ts';

/** Words for a picture in tests: ids as they are, amounts as numbers. */
export function plainWords(language: string): MapWords {
  return {
    language,
    unnamed: '(no name)',
    photo: 'Photo',
    trade: (kind, sector) => `${kind} ${sector}`,
    counts: ({ giveCount, needCount, flowCount }) =>
      `${giveCount} give, ${needCount} need, ${flowCount} flows`,
    amount: (amount) =>
      amount === null ? '' : `${amount.mode ?? ''} ${amount.unit ?? ''}/${amount.per ?? ''}`,
    stage: (stage) => stage,
    sort: (sort) => sort,
    kind: (kind) => kind,
    evidence: (evidence) => evidence ?? 'not said',
    widest: (dimension, amount) => `${amount} of ${dimension}`,
    amountUnknown: 'unknown',
    spokenCompany: ({ name, trade }) => `${name}, ${trade}`,
    spokenFlow: ({ resource, from, to }) => `${resource} from ${from} to ${to}`,
  };
}
