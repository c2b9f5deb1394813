import { EMPTY_SEGMENT, MERGED_SEGMENT } from '../../../src/core/chart/config';
import { anIssue, by, chartOf } from '../../support/chart';

const text = (words: string): unknown => ({ kind: 'text', text: words });

const ISSUES = [
  anIssue('K-1', { labels: ['x'] }),
  anIssue('K-2', { labels: ['y'] }),
  anIssue('K-3', { labels: ['z'] }),
  anIssue('K-4', { labels: [] }),
];

describe('explainChart', () => {
  it('names the segments that the author hid, as they are called in the chart', () => {
    const { explain } = chartOf(ISSUES, {
      chartBy: by('labels'),
      segments: [
        { dimension: 'chartBy', key: 'x', hidden: true, label: null, color: null },
        { dimension: 'chartBy', key: 'y', hidden: true, label: 'Why', color: null },
        { dimension: 'chartBy', key: 'nowhere', hidden: true, label: null, color: null },
      ],
    });
    expect(explain.hidden).toEqual([text('x'), text('Why')]);
  });

  it('names what a merged segment is made of', () => {
    const { explain } = chartOf(ISSUES, {
      chartBy: by('labels'),
      merges: [
        {
          dimension: 'chartBy',
          key: `${MERGED_SEGMENT}1`,
          label: 'Rest',
          keys: ['y', 'nowhere', EMPTY_SEGMENT],
        },
      ],
    });
    expect(explain.merged).toEqual([
      {
        label: text('Rest'),
        parts: [text('y'), { kind: 'empty', fieldId: 'labels', fieldName: 'Labels' }],
      },
    ]);
  });

  it('names nothing where nothing was changed', () => {
    expect(chartOf(ISSUES, { chartBy: by('labels') }).explain).toMatchObject({ hidden: [], merged: [] });
  });
});
