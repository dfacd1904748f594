/** Name of the event by which the page asks for the search; whoever opens one calls `preventDefault`. */
export const searchEvent = 'ledger:search';

/** True where a key press belongs to the field that the reader is typing into. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Lets `/` and Ctrl+K or Cmd+K ask for the search; where nobody opens one, they lead to the page's search field. */
export function listenForSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    const bare = !ctrlKey && !metaKey && !altKey;
    const asked = (key === '/' && bare && !isTyping(event)) || (key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey);
    if (!asked || defaultPrevented) return;
    event.preventDefault();
    if (!document.dispatchEvent(new CustomEvent(searchEvent, { cancelable: true }))) return;
    const fields = [...document.querySelectorAll<HTMLInputElement>('main input[type=search], header input[type=search]')];
    const field = fields.find((each) => each.checkVisibility()) ?? null;
    field?.focus();
    field?.select();
  });
}
