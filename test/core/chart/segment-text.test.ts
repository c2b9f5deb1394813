import '../../support/forge-bridge';
import type { SegmentLabel } from '../../../src/core/chart/model';
import { segmentText } from '../../../src/core/chart/segment-text';
import { createTexts } from '../../../src/frontend/texts/texts';

const texts = createTexts([], 'en-US');
const period = (bucket: 'day' | 'week' | 'month' | 'quarter' | 'year', start: string): SegmentLabel => ({
  kind: 'period',
  bucket,
  start,
});

describe('segmentText', () => {
  it.each<[SegmentLabel, string]>([
    [{ kind: 'text', text: 'In Progress' }, 'In Progress'],
    [period('day', '2025-01-31'), 'Jan 31, 2025'],
    [period('week', '2025-01-06'), 'Week of Jan 6, 2025'],
    [period('month', '2025-01-01'), 'Jan 2025'],
    [period('quarter', '2025-01-01'), 'Q1 2025'],
    [period('quarter', '2025-10-01'), 'Q4 2025'],
    [period('year', '2025-01-01'), '2025'],
    [{ kind: 'empty', fieldId: 'assignee', fieldName: 'Assignee' }, 'Unassigned'],
    [{ kind: 'empty', fieldId: 'resolution', fieldName: 'Resolution' }, 'Unresolved'],
    [{ kind: 'empty', fieldId: 'labels', fieldName: 'Labels' }, 'No Labels'],
    [{ kind: 'other', segments: 12 }, 'Other (12)'],
  ])('names %j', (label, text) => {
    expect(segmentText(label, texts)).toBe(text);
  });
});
