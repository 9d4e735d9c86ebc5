import factorTexts from './factors.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };

/** All that the table of factors says, with the words of the forms. */
export const factors = { ...forms, ...factorTexts } as const;
