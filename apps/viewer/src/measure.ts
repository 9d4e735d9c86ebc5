import { interWidth, pictureFont, type MeasureText } from '@symbiomap/scene';

/** How wide texts are in the letters that this browser has. */
export function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return interWidth;
  return (text, size, weight) => {
    context.font = `${weight === 'semibold' ? 600 : 400} ${size}px ${pictureFont}`;
    return context.measureText(text).width;
  };
}
