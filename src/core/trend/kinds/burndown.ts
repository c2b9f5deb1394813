import { BURN, burnFigures } from '../burn';
import type { TrendKind } from '../kind';

/**
 * Work left of a sprint or a version. The guideline goes from what was committed at the start to nothing at the planned end;
 * a changed estimate, or an item that comes or goes, changes the scope and burns nothing down.
 *
 * @see https://community.atlassian.com question 1676741
 */
export const burndown: TrendKind = {
  ...BURN,
  id: 'burndown',
  options: [...BURN.options, 'guideline'],
  present: (input) => {
    const { remaining, guideline, scope } = burnFigures(input);
    return { rows: null, series: [remaining, guideline, scope] };
  },
};
