import { fieldOf } from '../../../support/forge-ui';
import { submit } from '../../../support/gestures';
import React from 'react';
import { SearchReport } from '../../../../src/frontend/components/report/search-report';
import { answerForm } from '../../../support/chart-form';
import { renderLibrary } from '../../../support/report-library';

describe('a report of a search', () => {
  it('begins with what is searched for, in groups, and is kept when it is saved', async () => {
    const extension = { jql: 'type = Bug ORDER BY created', issueKeys: ['K-1'], filterId: null };
    const ui = await renderLibrary(<SearchReport />, { reports: {}, extension, jira: answerForm });
    await ui.until(() => {
      expect(fieldOf(ui, 'Textfield', 'report-name')).toBeDefined();
    });
    await submit(ui);
    await ui.until(() => {
      expect(ui.invocations().find(({ name }) => name === 'reports/save')?.payload).toMatchObject({
        report: {
          definition: {
            source: { kind: 'jql', jql: 'type = Bug ORDER BY created' },
            groups: [{ of: { kind: 'field', fieldId: 'status' } }],
          },
        },
      });
    });
  });
});
