import { BURN, burnFigures } from '../burn';
import type { TrendKind } from '../kind';

/** Work completed of a sprint or a version, below all the work that is in it. */
export const burnup: TrendKind = {
  ...BURN,
  id: 'burnup',
  present: (input) => {
    const { completed, scope } = burnFigures(input);
    return { rows: null, series: [completed, scope] };
  },
};
