import actionPlanTexts from './actionPlan.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };

/** All that the action plan says, with the kinds of barriers as the forms call them. */
export const actionPlan = { ...forms, ...actionPlanTexts } as const;
