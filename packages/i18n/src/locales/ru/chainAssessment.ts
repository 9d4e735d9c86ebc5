import chain from './chainAssessment.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };
import indicators from './indicators.json' with { type: 'json' };

/** All that the assessment of a chain says, with the words of the forms and the indicators. */
export const chainAssessment = { ...forms, ...indicators, ...chain } as const;
