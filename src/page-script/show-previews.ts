import type { PreviewData } from './preview-data.ts';

/** How long the pointer or the focus rests on a link before its preview comes, and how long it stays when they leave; milliseconds. */
const [wait, grace] = [350, 200];

const links = 'a.actor, a.mention';
const id = 'preview';

/** Previews so far, by address; a failed one is null and not asked for again. */
const loaded = new Map<string, Promise<PreviewData | null>>();

/** Gives the preview of a page of this site. */
function loadPreview(page: string): Promise<PreviewData | null> {
  const known = loaded.get(page);
  if (known) return known;
  const asked = fetch(new URL('preview.json', page))
    .then((answer): Promise<PreviewData> | null => (answer.ok ? answer.json() : null))
    .catch(() => null);
  loaded.set(page, asked);
  return asked;
}

/** Gives an element with a class and text; what comes from an article stays text. */
function createElement(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Fills the card. */
function fill(card: HTMLElement, { name, what, facts, extent }: PreviewData): void {
  const list = createElement('ul', 'preview-facts', '');
  for (const { text, certainty } of facts) {
    const item = createElement('li', '', `${text} `);
    item.append(createElement('span', `badge badge-${certainty}`, certainty));
    list.append(item);
  }
  card.replaceChildren(
    createElement('strong', 'preview-name', name),
    createElement('span', 'preview-what', what),
    list,
    createElement('span', 'preview-extent', extent),
  );
}

/** Puts the card under its link, or above where there is no room. */
function place(card: HTMLElement, link: HTMLElement): void {
  const [first] = link.getClientRects();
  if (first === undefined) return;
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = first.bottom + 6 + height <= clientHeight || first.top < height + 6;
  card.style.left = `${scrollX + Math.max(8, Math.min(first.left, clientWidth - width - 8))}px`;
  card.style.top = `${scrollY + (below ? first.bottom + 6 : first.top - height - 6)}px`;
}

/** Shows, for a link to an actor on which a mouse or the keyboard's focus rests, who it is; Escape closes. A finger just follows the link. */
export function showPreviews(): void {
  const card = createElement('div', 'preview', '');
  card.id = id;
  card.role = 'tooltip';
  card.hidden = true;
  document.body.append(card);
  let current: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    current?.removeAttribute('aria-describedby');
    current = null;
    card.hidden = true;
  };
  const open = async (link: HTMLAnchorElement): Promise<void> => {
    const data = await loadPreview(link.href);
    if (data === null || current !== link) return;
    fill(card, data);
    card.hidden = false;
    link.setAttribute('aria-describedby', id);
    place(card, link);
  };
  const begin = (target: EventTarget | null): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
    // A country that is named in passing has a row and no page; a page needs no preview of itself.
    if (link === null || link === current || link.hash !== '' || link.pathname === location.pathname) return;
    close();
    current = link;
    timer = setTimeout(open, wait, link);
  };
  const end = (next: EventTarget | null): void => {
    if (current === null || (next instanceof Node && (card.contains(next) || current.contains(next)))) return;
    clearTimeout(timer);
    timer = setTimeout(close, card.hidden ? 0 : grace);
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    if (target instanceof Node && (card.contains(target) || current?.contains(target))) {
      // Back from the way out.
      if (!card.hidden) clearTimeout(timer);
      return;
    }
    begin(target);
  });
  document.addEventListener('pointerout', ({ target, relatedTarget }) => {
    if (target instanceof Node && (card.contains(target) || current?.contains(target))) end(relatedTarget);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) begin(target);
  });
  document.addEventListener('focusout', ({ relatedTarget }) => end(relatedTarget));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}
