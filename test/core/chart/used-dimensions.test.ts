import type { ChartConfig } from '../../../src/core/chart/config';
import { usedDimensions } from '../../../src/core/chart/used-dimensions';
import { aChart, by, twoSources } from '../../support/chart';

const count = { measure: 'count' } as const;
const bugsPerStory = {
  measure: 'ratio',
  numerator: { source: 0, calculate: count },
  denominator: { source: 1, calculate: count },
} as const;

/** `field`: a field of the configuration; `sources`: the sources side by side. */
function placesOf(changes: Partial<ChartConfig>): readonly string[] {
  return usedDimensions(aChart({ sources: twoSources, ...changes })).map(
    ({ path, spec }) => `${path}: ${spec.kind === 'sources' ? 'sources' : spec.fieldId}`,
  );
}

describe('several sources', () => {
  it('stand in the place of the Group By that nobody has chosen', () => {
    expect(placesOf({ kind: 'line', chartBy: by('status'), groupBy: null })).toEqual([
      'chartBy: status',
      'groupBy: sources',
    ]);
  });

  it('stand in the place of the Chart By that nobody has chosen, before that of the Group By', () => {
    expect(placesOf({ kind: 'pie', chartBy: null })).toEqual(['chartBy: sources']);
    expect(placesOf({ kind: 'stacked-bar', chartBy: null, groupBy: by('status') })).toEqual([
      'chartBy: sources',
      'groupBy: status',
    ]);
  });

  it('are read as one where no place is free', () => {
    expect(placesOf({ kind: 'pie', chartBy: by('status') })).toEqual(['chartBy: status']);
    expect(placesOf({ kind: 'number', chartBy: null })).toEqual([]);
    expect(placesOf({ kind: 'stacked-bar', chartBy: by('status'), groupBy: by('priority') })).toEqual([
      'chartBy: status',
      'groupBy: priority',
    ]);
  });

  it('take no place where the measure compares them', () => {
    expect(placesOf({ kind: 'line', chartBy: by('status'), calculate: bugsPerStory })).toEqual([
      'chartBy: status',
    ]);
  });

  it('take no place where there is only one', () => {
    expect(placesOf({ kind: 'line', chartBy: by('status'), sources: twoSources.slice(0, 1) })).toEqual([
      'chartBy: status',
    ]);
  });
});
