import { createContext } from 'react';

/**
 * What was typed into fields and could not be taken, by the field's anchor: it stands there again when somebody
 * comes back, until they decide. Of one open board; never shared and not kept beyond it.
 */
export const UnfinishedTexts = createContext<Map<string, string> | null>(null);
