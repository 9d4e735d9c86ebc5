import type { Plugin } from 'vite';

/** Titles of codes in languages that the app itself does not speak: few need them. */
const otherTitles = /\/titles\/\w+\.(?!en|ru)\w+\.json$/;
/** What is larger comes when it is wanted. */
const mostBytes = 300_000;

/** Names in the page the files that come later than its first paint, so that they are there without a network too. */
export function laterFiles(): Plugin {
  return {
    name: 'later-files',
    apply: 'build',
    transformIndexHtml: {
      // After all that names what comes at once.
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const names = Object.values(bundle).flatMap((file) => {
          const { fileName } = file;
          if (html.includes(fileName) || !/^assets\/.*\.(js|css)$/.test(fileName)) return [];
          const { length } = file.type === 'asset' ? file.source : file.code;
          const titles = file.type === 'chunk' && file.moduleIds.some((id) => otherTitles.test(id));
          return length > mostBytes || titles ? [] : [fileName];
        });
        const content = names.sort().join(' ');
        return [{ tag: 'meta', attrs: { name: 'later-files', content }, injectTo: 'head' }];
      },
    },
  };
}
