import { act, expectText } from '../../../support/forge-ui';
import { submit } from '../../../support/gestures';
import React from 'react';
import { success } from '../../../../src/core/result';
import { ReportsPage } from '../../../../src/frontend/components/page/reports-page';
import { aSavedReport, renderLibrary } from '../../../support/report-library';

describe('ReportsPage', () => {
  it("begins with the reports, and shows and saves the viewer's own days off on another tab", async () => {
    const saved: unknown[] = [];
    const ui = await renderLibrary(<ReportsPage />, {
      reports: { a: aSavedReport() },
      resolvers: {
        'capacity/list-absences': () => success({ boards: [], people: [], next: null }),
        'capacity/read-days-off': () => success(null),
        'capacity/save-days-off': (payload) => {
          saved.push(payload);
          return success({ kind: 'saved', saved: { revision: 1, record: {} } });
        },
      },
    });
    await expectText(ui, 'Velocity');
    expect(ui.invocations().map(({ name }) => name)).toEqual(['reports/list']);
    await act(ui.all('Tabs')[0], 'onChange', 2);
    await expectText(ui, 'They hold on all boards.');
    await submit(ui);
    await expectText(ui, 'Your days off are saved.');
    expect(saved).toHaveLength(1);
  });
});
