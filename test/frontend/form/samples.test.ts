import { configFromDraft } from '../../../src/frontend/form/config-from-draft';
import { listFromDraft } from '../../../src/frontend/form/list-draft';
import { sampleChart, sampleList, sampleTrend } from '../../../src/frontend/form/samples';
import { trendFromDraft } from '../../../src/frontend/form/trend-draft';
import { FIELDS } from '../../support/chart';

const SITE_FIELDS = Object.values(FIELDS);

describe('samples', () => {
  it('are finished and bounded, and name no space', () => {
    expect(configFromDraft(sampleChart('Work', SITE_FIELDS), SITE_FIELDS)).toMatchObject({
      ok: true,
      config: {
        ...{ title: 'Work', kind: 'stacked-bar' },
        sources: [{ source: { kind: 'jql', jql: 'updated >= -30d' } }],
        chartBy: { fieldId: 'status' },
        groupBy: { fieldId: 'issuetype' },
      },
    });
    expect(listFromDraft(sampleList('Work'))).toMatchObject({
      ok: true,
      config: { title: 'Work', source: { kind: 'jql', jql: 'updated >= -30d' } },
    });
  });

  it('of a trend take in all that was created or resolved in its periods', () => {
    expect(trendFromDraft(sampleTrend('Flow'))).toMatchObject({
      ok: true,
      config: {
        ...{ title: 'Flow', kind: 'created-resolved', bucket: 'week', periods: 12 },
        scope: { source: { kind: 'jql', jql: 'created >= -12w OR resolved >= -12w' } },
      },
    });
  });
});
