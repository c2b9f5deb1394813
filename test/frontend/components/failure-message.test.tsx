import { ERROR_PARAMS } from '../../support/error-params';
import { expectText, renderUi, type RenderedUi } from '../../support/forge-ui';
import React from 'react';
import { appError, ERROR_CODES, type AppError } from '../../../src/core/error';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { FailureMessage } from '../../../src/frontend/components/failure-message';

async function shown(error: AppError): Promise<RenderedUi> {
  const ui = await renderUi(
    <AppFrame>
      <FailureMessage error={{ ...error, id: '1' }} onRetry={() => undefined} />
    </AppFrame>,
    {},
  );
  await expectText(ui, 'Reference: 1');
  return ui;
}

describe('a failure', () => {
  it.each([
    ['chartBy.fieldId', 'Chart by'],
    ['groupBy.bucket', 'Group by'],
    ['calculate.fieldId', 'Of the field'],
    ['calculate.measure', 'Calculate'],
    ['source.jql', 'JQL'],
    ['columns.3', 'Columns'],
  ])('at %s is said to be at the field %s of the form', async (path, label) => {
    const ui = await shown(appError('field-not-found', ERROR_PARAMS, { path }));
    expect(ui.texts()).toContain(`Place in the configuration: ${label}`);
    expect(ui.texts().join(' ')).not.toContain(path);
  });

  it.each([
    appError('newer-version', ERROR_PARAMS, { path: 'version' }),
    appError('invalid-input', ERROR_PARAMS, { path: 'constructor' }),
    appError('jira-unexpected', ERROR_PARAMS, { path: 'fields.0.kind' }),
    appError('jira-unexpected', ERROR_PARAMS, { path: 'kind' }),
  ])('at a place that no form shows names none ($code, $path)', async (error) => {
    const ui = await shown(error);
    expect(ui.texts().join(' ')).not.toContain('Place in the configuration');
  });

  it('offers to try again only where that can help', async () => {
    const offered = [];
    for (const code of ERROR_CODES) {
      const ui = await shown(appError(code, ERROR_PARAMS));
      if (ui.texts().includes('Try again')) offered.push(code);
    }
    expect(offered).toEqual([
      'internal',
      'jira-busy',
      'jira-unavailable',
      'jira-unexpected',
      'app-unavailable',
    ]);
  });

  it('that lies in the configuration is told to viewers as well: the owner of the dashboard can put it right', async () => {
    for (const code of ['invalid-input', 'source-not-found', 'jql-invalid', 'field-not-found'] as const) {
      const ui = await shown(appError(code, ERROR_PARAMS));
      expect(ui.texts().join(' ')).toMatch(/dashboard's owner can .*Configure/);
    }
  });
});
