import { events, router, view } from '@forge/bridge';
import {
  FRAME_CHART_EVENT,
  FRAME_READY_EVENT,
  frameChannel,
  parseFrameMessage,
  type FrameMessage,
} from '../../../src/contract/frame';
import './main.css';
import { createPage } from './page';
import type { PlacedMark } from './picture';

const REPEAT_MS = 1000;

/** Where the page of a Frame begins: it draws what its gadget sends, as often as it sends. */
async function start(root: HTMLElement): Promise<void> {
  let show: ((message: FrameMessage) => void) | null = null;
  const context = await view.getContext();
  const channel = frameChannel(context);
  const greet = (): void => void events.emit(FRAME_READY_EVENT, { channel });
  // An event that nobody listens to yet is lost: it is said again until there is an answer.
  const greeting = setInterval(greet, REPEAT_MS);
  await events.on(FRAME_CHART_EVENT, (payload: unknown) => {
    const message = parseFrameMessage(payload, channel);
    if (message === null) return;
    clearInterval(greeting);
    // The sign that it is loading stays until there is something to show.
    show ??= createPage(root, { onOpen: open });
    root.removeAttribute('aria-busy');
    show(message);
  });
  greet();
}

function open({ href }: PlacedMark): void {
  if (href !== null) void router.open(href);
}

const root = document.getElementById('chart');
if (root === null) throw new Error('The page has no place for the chart.');
void start(root);
