/** Of what the others do this much is told: nothing, what concerns what I have selected or am on, or all. */
export const noticeLevels = ['off', 'mine', 'all'] as const;
export type NoticeLevel = (typeof noticeLevels)[number];

/** What is told of what the others do. Coming and going concerns nothing that is anybody's: it is told or not. */
export interface NoticeChoices {
  readonly people: Exclude<NoticeLevel, 'mine'>;
  readonly changes: NoticeLevel;
  readonly locks: NoticeLevel;
}

export const usualNotices: NoticeChoices = { people: 'all', changes: 'mine', locks: 'mine' };

/** Choices as they were kept; what makes no sense is as usual. */
export function readNoticeChoices(stored: unknown): NoticeChoices {
  const given = (typeof stored === 'object' ? stored : null) as Partial<NoticeChoices> | null;
  const level = (kind: 'changes' | 'locks') =>
    noticeLevels.find((one) => one === given?.[kind]) ?? usualNotices[kind];
  return {
    people: given?.people === 'off' ? 'off' : 'all',
    changes: level('changes'),
    locks: level('locks'),
  };
}
