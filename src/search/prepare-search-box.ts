import { markArrival } from './arrival/mark-arrival.ts';

/** Has every search box load its engine when the reader first comes to it, and marks the words that a result was found by. */
export function prepareSearchBox(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
    const load = async ({ relatedTarget }: FocusEvent) => {
      const { startSearchBox } = await import('./search-box.ts');
      startSearchBox(form, relatedTarget instanceof HTMLElement ? relatedTarget : null);
    };
    // Where the engine cannot be loaded, the box stays what it is without a script: a form.
    form.addEventListener('focusin', (event) => void load(event).catch(() => {}), { once: true });
  }
  void markArrival();
}
