/** What a page may load and run, by directive (Content Security Policy Level 3): files of its own site alone, nothing inline. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The search engine is WebAssembly; no text is ever evaluated as a program.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const page = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/** The policy as a page states it of itself, and as a host sends it: only a host can forbid others to frame the page. */
export const contentPolicy = { page, header: `${page}; frame-ancestors 'none'` } as const;
