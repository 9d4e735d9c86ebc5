import { definePart } from '../part.ts';

/** Whether what one has is what the other is looking for. */
export const sameResource = definePart({
  id: 'same-resource',
  least: 0,
  most: 40,
  reasons: [
    'same-resource',
    'same-name',
    'same-concept',
    'same-code',
    'kind-of',
    'more-general',
    'words',
    'one-side',
    'no-side',
    'to-test',
  ],
  judge: ({ given, taken, likeness }) => {
    if (likeness === null) {
      const points = given.restsOn === 'sector' ? 10 : 16;
      return { points, reason: 'to-test', isUnknown: true };
    }
    const sectors = [given, taken].filter(({ restsOn }) => restsOn === 'sector').length;
    if (sectors === 2) return { points: 12, reason: 'no-side', isUnknown: true };
    if (sectors === 1) return { points: 20, reason: 'one-side', isUnknown: true };
    switch (likeness.how) {
      case 'same-resource':
      case 'same-name':
        return { points: 40, reason: likeness.how };
      case 'same-concept':
        return { points: 38, reason: 'same-concept' };
      case 'same-code':
        return { points: 34, reason: 'same-code' };
      case 'kind-of':
        return { points: Math.max(24, 38 - 4 * likeness.steps), reason: 'kind-of' };
      case 'more-general':
        return { points: Math.max(20, 32 - 4 * likeness.steps), reason: 'more-general' };
      case 'words':
        return { points: Math.round(28 * likeness.share), reason: 'words' };
    }
  },
});
