import type { FrameTexts } from '../../../../src/contract/frame';
import { EXPORT_ACTIONS, type ExportAction, type ExportInput } from './export-actions';

/** The buttons that export the chart; hidden while `input` is null. */
export function createToolbar(element: HTMLElement): (input: ExportInput | null, texts: FrameTexts) => void {
  let latest: ExportInput | null = null;
  let shown: readonly string[] = [];
  const status = document.createElement('span');
  status.className = 'status';
  status.setAttribute('role', 'status');
  element.setAttribute('role', 'toolbar');

  const perform = async (action: ExportAction, texts: FrameTexts): Promise<void> => {
    if (latest === null) return;
    const { exported, svg } = latest;
    status.textContent = '';
    try {
      await action.run({ exported, svg: svg ?? (() => '') });
      status.textContent = action.isCopy ? texts.copied : '';
    } catch (error) {
      console.error(`The export "${action.id}" failed.`, error);
      status.textContent = texts.failed;
    }
  };

  return (input, texts) => {
    latest = input;
    element.hidden = input === null;
    const actions = EXPORT_ACTIONS.filter(({ isPicture }) => !isPicture || input?.svg !== null);
    const names = input === null ? [] : actions.map(({ id }) => texts[id]);
    // The same buttons stay: one of them may have the focus.
    if (names.join() === shown.join()) return;
    shown = names;
    element.setAttribute('aria-label', texts.exports);
    element.replaceChildren(
      ...(input === null ? [] : actions.map((action) => exportButton(action, texts, perform))),
      status,
    );
  };
}

function exportButton(
  action: ExportAction,
  texts: FrameTexts,
  perform: (action: ExportAction, texts: FrameTexts) => Promise<void>,
): HTMLElement {
  const button = document.createElement('button');
  button.textContent = texts[action.id];
  button.addEventListener('click', () => void perform(action, texts));
  return button;
}
