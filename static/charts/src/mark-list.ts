import type { FrameTexts } from '../../../src/contract/frame';
import type { PlacedMark } from './picture';

interface MarkListEvents {
  readonly onPoint: (mark: PlacedMark | null) => void;
  readonly onOpen: (mark: PlacedMark) => void;
}

/** Steps of the keys through the marks. */
const STEPS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowRight: (at, length) => Math.min(length - 1, at + 1),
  ArrowDown: (at, length) => Math.min(length - 1, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** The marks for those who use the keyboard or listen: one stop of the tab key, the arrow keys go on from there. */
export function createMarkList(
  list: HTMLElement,
  events: MarkListEvents,
): (marks: readonly PlacedMark[], texts: FrameTexts) => void {
  let shown: readonly PlacedMark[] = [];
  let focused = 0;

  const buttons = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('button')];
  const move = (to: number): void => {
    focused = to;
    buttons().forEach((button, at) => (button.tabIndex = at === to ? 0 : -1));
  };

  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(step(focused, shown.length));
    buttons()[focused]?.focus();
  });
  list.addEventListener('focusin', ({ target }) => {
    const at = buttons().findIndex((button) => button === target);
    if (at < 0) return;
    move(at);
    events.onPoint(shown[at] ?? null);
  });
  list.addEventListener('focusout', () => events.onPoint(null));
  list.addEventListener('click', ({ target }) => {
    const mark = shown[buttons().findIndex((button) => button === target)];
    if (mark !== undefined) events.onOpen(mark);
  });

  return (marks, texts) => {
    const hadFocus = list.contains(document.activeElement);
    shown = marks;
    list.setAttribute('aria-label', texts.marks);
    list.replaceChildren(...marks.map((mark) => listItem(mark, texts)));
    move(Math.min(focused, Math.max(0, marks.length - 1)));
    const button = hadFocus ? buttons()[focused] : undefined;
    if (button === undefined) events.onPoint(null);
    else button.focus();
  };
}

function listItem({ name, text, href }: PlacedMark, { opensItems }: FrameTexts): HTMLElement {
  const button = document.createElement('button');
  button.textContent = href === null ? `${name}: ${text}` : `${name}: ${text}, ${opensItems}`;
  button.setAttribute('aria-disabled', String(href === null));
  const item = document.createElement('li');
  item.append(button);
  return item;
}
