import type { AstroIntegration } from 'astro';

/** Ends of the files for programs. */
const ends = ['json', 'jsonld', 'xml', 'csv', 'bib', 'ris'];

/** Gives an Astro integration that serves the files for programs while the site is worked on; a build has them written without Astro, which takes far less time. */
export function developFiles(): AstroIntegration {
  return {
    name: 'pamir-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const end of ends) injectRoute({ pattern: `/[...folder]/[name].${end}`, entrypoint: './src/files/serve-files.ts', prerender: true });
      },
    },
  };
}
