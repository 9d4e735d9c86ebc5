import type { MessageParams, Translate } from './translation.ts';
import type { Volumes } from './volumes.ts';

/** Says the texts of the suggestions too. */
export type MatchingTranslate = Translate<Volumes['matching']>;

/** What of a part of a score its text hangs on. */
export interface SpokenPart {
  /** `near`: its texts are found under this name. */
  readonly part: string;
  readonly reason: string;
  readonly params: MessageParams;
  /** Further reasons, which are told after it. */
  readonly also?: readonly { readonly reason: string; readonly params: MessageParams }[];
}

/** How it is known that somebody has or needs something. */
type KnownFrom = 'stated' | 'flow' | 'sector';

/** What of a suggestion its texts hang on. */
export interface SpokenSuggestion {
  readonly resource:
    | { readonly id: string; readonly name: string; readonly concept: string | null }
    | { readonly id: null; readonly concept: string };
  readonly restsOn: { readonly giver: KnownFrom; readonly taker: KnownFrom };
  readonly flags: readonly string[];
}

/** A suggestion as it goes into a report. */
interface ReportedSuggestion extends SpokenSuggestion {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly offer: string | null;
  readonly need: string | null;
  readonly score: number;
  readonly parts: readonly (SpokenPart & {
    readonly points: number;
    readonly least: number;
    readonly most: number;
    readonly isUnknown: boolean;
  })[];
}

/** Suggestions in words, for programs. The shape is a promise: the command line and the server give the same. */
export interface SuggestionsReport {
  readonly suggestions: readonly {
    readonly key: string;
    readonly from: string;
    readonly to: string;
    /** `id` is null where the resource is not on the board yet. */
    readonly resource: {
      readonly id: string | null;
      readonly concept: string | null;
      readonly name: string;
    };
    readonly offer: string | null;
    readonly need: string | null;
    readonly restsOn: SpokenSuggestion['restsOn'];
    readonly score: number;
    readonly message: string;
    readonly parts: readonly {
      readonly part: string;
      readonly title: string;
      readonly points: number;
      readonly least: number;
      readonly most: number;
      readonly reason: string;
      readonly unknown: boolean;
      readonly message: string;
    }[];
    readonly flags: readonly string[];
  }[];
}

/** How the resource of a suggestion is called: as on the board, or as the thing is usually called. */
export function suggestedName(
  translate: MatchingTranslate,
  { resource }: Pick<SpokenSuggestion, 'resource'>,
): string {
  if (resource.id !== null) return resource.name;
  const key = `concept.${resource.concept}`;
  return translate.has(key) ? translate(key) : resource.concept;
}

/** What a suggestion says: what is known of the giver, then of the taker, who are given by their names. */
export function suggestionMessage(
  translate: MatchingTranslate,
  suggestion: SpokenSuggestion,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const { restsOn, flags } = suggestion;
  const resource = suggestedName(translate, suggestion);
  const taker = flags.includes('to-test') ? 'to-test' : restsOn.taker;
  const given = translate(`match.giver.${restsOn.giver}`, { company: from, resource });
  return `${given} ${translate(`match.taker.${taker}`, { company: to })}`;
}

/** What a part of a score is called. */
export function partTitle(translate: MatchingTranslate, part: Pick<SpokenPart, 'part'>): string {
  const key = `match.part.${part.part}`;
  return translate.has(key) ? translate(key) : part.part;
}

/** Why a part of a score gives its points: all its reasons. */
export function partMessage(
  translate: MatchingTranslate,
  { part, reason, params, also = [] }: SpokenPart,
): string {
  const reasons = [{ reason, params }, ...also];
  return reasons.map((one) => reasonMessage(translate, { part, ...one })).join(' ');
}

/** One reason of a part of a score. */
export function reasonMessage(
  translate: MatchingTranslate,
  { part, reason, params }: Omit<SpokenPart, 'also'>,
): string {
  const key = `match.reason.${part}.${reason}`;
  if (!translate.has(key)) return reason;
  const { exchange } = params;
  const known = typeof exchange === 'string' ? `exchange.${exchange}` : '';
  return translate(key, translate.has(known) ? { ...params, exchange: translate(known) } : params);
}

/** Says suggestions in one language, for programs. `nameOf` gives the name of a company. */
export function reportSuggestions(
  translate: MatchingTranslate,
  suggestions: readonly ReportedSuggestion[],
  nameOf: (companyId: string) => string,
): SuggestionsReport {
  return {
    suggestions: suggestions.map((suggestion) => {
      const { key, from, to, resource, offer, need, restsOn, score, flags } = suggestion;
      const names = { from: nameOf(from), to: nameOf(to) };
      const { id, concept } = resource;
      return {
        key,
        from,
        to,
        resource: { id, concept, name: suggestedName(translate, suggestion) },
        offer,
        need,
        restsOn,
        score,
        message: suggestionMessage(translate, suggestion, names),
        parts: suggestion.parts.map((part) => ({
          part: part.part,
          title: partTitle(translate, part),
          points: part.points,
          least: part.least,
          most: part.most,
          reason: part.reason,
          unknown: part.isUnknown,
          message: partMessage(translate, part),
        })),
        flags,
      };
    }),
  };
}
