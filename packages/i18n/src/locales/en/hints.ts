import hintTexts from './hints.json' with { type: 'json' };
import matching from './matching.json' with { type: 'json' };

/** All that the app says about suggestions once they are asked for. */
export const hints = { ...matching, ...hintTexts } as const;
