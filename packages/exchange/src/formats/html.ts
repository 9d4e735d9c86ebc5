import { noImages, writeBoardFile, type Json } from '@symbiomap/domain';
import { escapeMarkup, type MapStart } from '@symbiomap/scene';
import type { BoardFormat } from '../boardFormat.ts';
import { drawPicture } from '../drawPicture.ts';
import { embedJson } from '../embedJson.ts';

/** The map as one page that needs nothing else: its program, its board, and a picture for where no program may run. */
export const html: BoardFormat = {
  extension: '.html',
  mediaType: 'text/html',
  redaction: 'public',
  async write(board, options) {
    const { translate, savedAt, start } = options;
    const { script, style, scriptHash, styleHash } = await options.loadViewer();
    const policy = [
      "default-src 'none'",
      `script-src '${scriptHash}'`,
      `style-src '${styleHash}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    const { title } = board.board;
    const startPart =
      start === undefined
        ? ''
        : `<script type="application/json" id="start">${embedJson(jsonOf(start))}</script>\n`;
    const { images = noImages } = options;
    const photosPart =
      images.size === 0
        ? ''
        : `<script type="application/json" id="photos">${embedJson(Object.fromEntries(images))}</script>\n`;
    // The photos are in the page once: the program puts them on the map.
    const picture = drawPicture(board, { ...options, images: noImages }).svg.replace(
      /^<\?xml[^>]*>\n/,
      '',
    );
    return `<!doctype html>
<html lang="${translate.language}" data-saved-at="${savedAt.toISOString()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="map">
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(translate('map.noScript'))}</p>
${picture}</div>
<script type="application/json" id="board">${embedJson(writeBoardFile(board))}</script>
${photosPart}${startPart}<script>${script}</script>
</body>
</html>
`;
  },
};

const jsonOf = ({ look, filter, focus }: MapStart): Json => ({
  look: { ...look },
  filter: { ...filter },
  focus: focus === null ? null : { ...focus },
});
