import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import latinMore from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import type { VectorPicture } from '@symbiomap/exchange';

/** Pixels for each unit of a picture, and the most on the longer side: browsers paint no larger ones. */
const density = 2;
const maxSidePx = 8_000;
/** Which letters each font file is for, as in a style sheet's `unicode-range`. */
const fonts = [
  [latin, 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212'],
  [latinMore, 'U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0'],
  [cyrillic, 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116'],
] as const;

/** A picture as the bytes of a PNG file, painted by the browser in the app's own letters. */
export async function rasterise(picture: VectorPicture): Promise<Uint8Array<ArrayBuffer>> {
  const { svg, width, height } = picture;
  const zoom = Math.min(density, maxSidePx / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * zoom);
  canvas.height = Math.round(height * zoom);
  const style = `<style>${(await Promise.all(fonts.map(fontRule))).join('')}</style>`;
  const address = URL.createObjectURL(
    new Blob([svg.replace('</desc>', `</desc>${style}`)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser painted no picture.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** A picture loads nothing: its letters must be in it. */
async function fontRule([address, range]: (typeof fonts)[number]): Promise<string> {
  const bytes = await (await fetch(address)).blob();
  const data = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('The letters could not be read.'));
    reader.readAsDataURL(bytes);
  });
  return `@font-face{font-family:Inter;font-weight:100 900;src:url(${data}) format('woff2');unicode-range:${range}}`;
}
