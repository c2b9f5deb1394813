import type { FrameMessage, FrameTheme } from '../../../src/contract/frame';
import { createToolbar } from './exports/toolbar';
import { exportOption } from './export-option';
import { createMarkList } from './mark-list';
import type { Picture, PictureInput, PlacedMark } from './picture';
import { PICTURES } from './pictures/registry';
import { createPlot, drawSvg } from './plot';
import { titledSvg } from './titled-svg';

/** A picture of a narrow gadget would be of little use elsewhere. */
const FILE_WIDTH_MIN = 640;

/** Builds the page of the Frame; call the result for each message of the gadget. */
export function createPage(
  root: HTMLElement,
  { onOpen }: { readonly onOpen: (mark: PlacedMark) => void },
): (message: FrameMessage) => void {
  const [toolbarElement, list, plotElement] = [
    document.createElement('div'),
    document.createElement('ul'),
    document.createElement('div'),
  ];
  toolbarElement.className = 'toolbar';
  list.className = 'marks';
  plotElement.className = 'plot';
  plotElement.setAttribute('role', 'img');
  root.replaceChildren(toolbarElement, list, plotElement);

  let latest: FrameMessage | null = null;
  const plot = createPlot(plotElement, { onOpen, onResize: () => latest !== null && draw(latest) });
  const showMarks = createMarkList(list, { onPoint: plot.point, onOpen });
  const showToolbar = createToolbar(toolbarElement);

  const draw = (message: FrameMessage): void => {
    const picture = pictureOf(message, { width: plotElement.clientWidth, isFile: false });
    plotElement.hidden = picture === null;
    list.hidden = picture === null;
    if (picture !== null) plot.draw(picture);
  };
  return (message) => {
    latest = message;
    const { chart, theme, texts, locale, exported } = message;
    applyTheme(theme);
    document.documentElement.lang = locale;
    plotElement.setAttribute('aria-label', chart.description);
    const picture = pictureOf(message, { width: plotElement.clientWidth, isFile: false });
    showToolbar(
      exported === null
        ? null
        : { exported, svg: picture === null ? null : () => svgOf(message, plotElement) },
      texts,
    );
    draw(message);
    showMarks(picture?.marks ?? [], texts);
  };
}

function pictureOf(
  { chart, theme, texts, locale, timeZone }: FrameMessage,
  place: Pick<PictureInput, 'width' | 'isFile'>,
): Picture | null {
  return chart.picture === null
    ? null
    : PICTURES[chart.picture]({ chart, theme, texts, locale, timeZone, ...place });
}

/** As large as on the screen, with room for the whole legend. */
function svgOf(message: FrameMessage, { clientWidth, clientHeight }: HTMLElement): string {
  const width = Math.max(FILE_WIDTH_MIN, clientWidth);
  const picture = pictureOf(message, { width, isFile: true });
  if (picture === null) return '';
  const height = clientHeight + picture.legendPx;
  const { chart, theme } = message;
  return titledSvg(drawSvg(exportOption(picture), { width, height }), {
    title: chart.title,
    theme,
    width,
    height,
  });
}

function applyTheme({ mode, text, subtleText, grid, surface, accent }: FrameTheme): void {
  const { style } = document.body;
  // A page of another scheme than the one around it is painted on an opaque ground.
  document.documentElement.style.colorScheme = mode;
  style.setProperty('--text', text);
  style.setProperty('--subtle', subtleText);
  style.setProperty('--line', grid);
  style.setProperty('--surface', surface);
  style.setProperty('--accent', accent);
}
