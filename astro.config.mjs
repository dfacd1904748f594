import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { developFiles } from './scripts/site/develop-files.ts';
import { renderPaths } from './scripts/site/render-paths.ts';

/** Set by `scripts/build-site.ts`; the defaults serve the editor and `npm run dev`. */
const {
  PAMIR_OUT = './dist',
  PAMIR_BASE = '/',
  PAMIR_SITE,
  PAMIR_CACHE = './.astro',
  PAMIR_SHARE = '0/1',
  PAMIR_KEPT = '',
  PAMIR_PAGES = '',
  PAMIR_BEFORE = '',
  PAMIR_WAITS = '',
} = process.env;
const [number = 0, of = 1] = PAMIR_SHARE.split('/').map(Number);

export default defineConfig({
  output: 'static',
  outDir: PAMIR_OUT,
  cacheDir: PAMIR_CACHE,
  base: PAMIR_BASE,
  ...(PAMIR_SITE ? { site: PAMIR_SITE } : {}),
  // One address a page: a folder with a slash at the end, whatever the host does without it.
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  // The default glues words together across line breaks of the source.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Pictures are shown as they are: no decoder ever opens one.
  image: { service: passthroughImageService() },
  // Highlighting would write style attributes.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), developFiles(), renderPaths({ number, of }, { kept: PAMIR_KEPT, pages: PAMIR_PAGES, before: PAMIR_BEFORE, waits: PAMIR_WAITS !== '' })],
  devToolbar: { enabled: false },
  vite: {
    build: {
      // No script or picture moves into a page, so that a host can forbid inline code.
      assetsInlineLimit: 0,
      // Otherwise one warning for every MDX file: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
