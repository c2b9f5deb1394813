import type { PictureId } from '../../../../src/core/chart/picture-ids';
import type { DrawPicture } from '../picture';
import { barLine } from './bar-line';
import { cartesian } from './cartesian';
import { funnel } from './funnel';
import { gauge } from './gauge';
import { bubble, heatMap } from './matrix';
import { round } from './round';
import { scatter } from './scatter';

const upright = { isStacked: false, isHorizontal: false };

export const PICTURES: Readonly<Record<PictureId, DrawPicture>> = {
  pie: round('70%'),
  donut: round(['45%', '70%']),
  funnel,
  bar: cartesian({ ...upright, mark: 'bar' }),
  'horizontal-bar': cartesian({ mark: 'bar', isStacked: false, isHorizontal: true }),
  'stacked-bar': cartesian({ ...upright, mark: 'bar', isStacked: true }),
  'grouped-bar': cartesian({ ...upright, mark: 'bar' }),
  line: cartesian({ ...upright, mark: 'line' }),
  area: cartesian({ ...upright, mark: 'area' }),
  'stacked-area': cartesian({ ...upright, mark: 'area', isStacked: true }),
  'bar-line': barLine,
  scatter,
  bubble,
  'heat-map': heatMap,
  gauge,
};
