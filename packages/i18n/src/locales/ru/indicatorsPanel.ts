import indicators from './indicators.json' with { type: 'json' };
import panel from './indicatorsPanel.json' with { type: 'json' };

/** All that the app says about indicators once they are asked for. */
export const indicatorsPanel = { ...indicators, ...panel } as const;
