import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The module behind which most of the app lies. */
const boardPage = '/app/BoardPage.tsx';
/** The letters that every language of ours has. */
const font = /inter-latin-wght-normal.*\.woff2$/;

/**
 * Has a browser fetch the page of a board, its styles and the letters with the first script, not after it: on the
 * way to a board they are waited for one after the other, and from the first page one goes to a board next.
 */
export function preloadBoard(): Plugin {
  return {
    name: 'preload-board',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const files = Object.values(bundle);
        const page = files.find(
          (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(boardPage)),
        );
        if (page?.type !== 'chunk') throw new Error(`No chunk of ${boardPage}.`);
        const letters = files.filter(({ fileName }) => font.test(fileName));
        const tags = [
          ...[page.fileName, ...page.imports].map((name) => ['modulepreload', name, {}] as const),
          ...[...(page.viteMetadata?.importedCss ?? [])].map(
            (name) => ['preload', name, { as: 'style' }] as const,
          ),
          ...letters.map(
            ({ fileName }) => ['preload', fileName, { as: 'font', type: 'font/woff2' }] as const,
          ),
        ];
        return tags
          .filter(([, name]) => !html.includes(name))
          .map(([rel, name, more]): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel, crossorigin: true, href: `/${name}`, ...more },
            injectTo: 'head',
          }));
      },
    },
  };
}
