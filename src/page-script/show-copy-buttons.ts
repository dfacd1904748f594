/** How long a button says that it has copied, in milliseconds. */
const pause = 2000;

/** Gives what an element copies: the text of `data-copy`, of the element that `data-copy-of` names, or the full address of `data-copy-link`. */
function textOf({ copy, copyOf, copyLink }: DOMStringMap): string {
  if (copyOf) return document.getElementById(copyOf)?.textContent?.trim() ?? '';
  if (copyLink !== undefined) return new URL(copyLink, document.baseURI).href;
  return copy ?? '';
}

/** Gives the line that tells screen readers what was copied; made once. */
function statusLine(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'visually-hidden';
  line.role = 'status';
  document.body.append(line);
  return line;
}

/**
 * Shows the copy buttons, which are hidden without a script, and lets them copy. A permanent link of a fact is followed
 * and its full address copied.
 */
export function showCopyButtons(): void {
  const status = statusLine();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-copy-of], button[data-copy-link]')) button.hidden = false;
  document.addEventListener('click', async ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-copy], [data-copy-of], [data-copy-link], .fact-permalink') : null;
    if (asked === null) return;
    const text = asked instanceof HTMLAnchorElement ? asked.href : textOf(asked.dataset);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without a secure connection there is no clipboard; the text can still be selected.
      status.textContent = 'Copying is not possible here.';
      return;
    }
    status.textContent = '';
    status.textContent = asked instanceof HTMLAnchorElement ? 'Address copied' : 'Copied';
    asked.classList.add('copied');
    setTimeout(() => asked.classList.remove('copied'), pause);
  });
}
