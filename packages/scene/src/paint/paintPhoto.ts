import type { ImageReference } from '@symbiomap/domain';
import { photoPlace } from '../companyCard.ts';
import type { SceneCard } from '../sceneCard.ts';
import type { PaintContext } from './paintContext.ts';
import type { PaintColors, PaintLook } from './paintLook.ts';
import { fontOf, paintText, type TextStyle } from './paintText.ts';

const quiet: TextStyle = { sizeUnits: 12, lineUnits: 16, weight: 400 };
/** How much of the ink the place of a photo has that is not there. */
const emptyAlpha = 0.06;

/** Paints the photo of a card into its place, as much of it as fits; one that is not there (yet) is a quiet place. */
export function paintPhoto(
  g: PaintContext,
  { box }: SceneCard,
  photo: ImageReference,
  look: PaintLook,
  colors: PaintColors,
): void {
  const at = { ...photoPlace, x: box.x + photoPlace.x, y: box.y + photoPlace.y };
  const found = look.photoOf(photo);
  g.save();
  g.beginPath();
  g.roundRect(at.x, at.y, at.width, at.height, at.radius);
  if (found.state === 'ready') {
    g.clip();
    const { picture } = found;
    const from = coveringPart(found, at);
    g.drawImage(picture, from.x, from.y, from.width, from.height, at.x, at.y, at.width, at.height);
  } else {
    g.globalAlpha = emptyAlpha;
    g.fillStyle = colors.ink;
    g.fill();
  }
  g.restore();
  if (found.state !== 'broken') return;
  g.fillStyle = colors.secondaryInk;
  g.font = fontOf(quiet, look.fontFamily);
  paintText(g, [look.words.brokenPhoto], { x: at.x + 10, y: at.y + at.height / 2 - 8 }, quiet);
}

/** The middle part of a picture that has the shape of its place. */
function coveringPart(
  picture: { readonly width: number; readonly height: number },
  place: { readonly width: number; readonly height: number },
) {
  const scale = Math.min(picture.width / place.width, picture.height / place.height);
  const [width, height] = [place.width * scale, place.height * scale];
  return { x: (picture.width - width) / 2, y: (picture.height - height) / 2, width, height };
}
