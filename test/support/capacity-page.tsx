import React from 'react';
import type { CapacityRecords } from '../../src/contract/capacity';
import { AppFrame } from '../../src/frontend/components/app-frame';
import { CapacityPage } from '../../src/frontend/components/capacity/capacity-page';
import { aBoard, aPlan, awayOn, offOn } from './capacity';
import { capacitySite, issueBean, type CapacitySite } from './capacity-site';
import { renderUi, type FakeSite, type RenderedUi } from './forge-ui';

const ISSUES = [
  issueBean('1', { assignee: 'anna', hours: 100 }),
  issueBean('2', { assignee: 'ben', hours: 8 }),
  issueBean('3', {}),
];

const BODIES: NonNullable<CapacitySite['bodies']> = {
  '/rest/api/3/user/search': () => [],
  '/rest/api/3/user/bulk': () => ({
    values: [
      { accountId: 'anna', displayName: 'Anna Berg' },
      { accountId: 'ben', displayName: 'Ben Cole' },
    ],
  }),
};

/** Anna is in the plan, and Ben has work without being in it; a holiday and a half day off. */
const RECORDS: Partial<CapacityRecords> = {
  mayManage: true,
  board: { revision: 1, record: aBoard({ holidays: [{ date: '2099-06-04', name: 'Feast', share: 1 }] }) },
  plan: { revision: 3, record: aPlan([{ accountId: 'anna' }]) },
  persons: Object.fromEntries(awayOn({ anna: [offOn('2099-06-05', { share: 0.5, reason: 'Dentist' })] })),
};

export interface RenderedSite extends Pick<CapacitySite, 'jira'> {
  readonly records?: Partial<CapacityRecords>;
  readonly resolvers?: FakeSite['resolvers'];
}

/** The capacity page of a space with one board, an active sprint of two weeks, and three work items in it. */
export function renderCapacity({
  records = {},
  resolvers = {},
  jira = () => null,
}: RenderedSite = {}): Promise<RenderedUi> {
  const site = capacitySite({ records: { ...RECORDS, ...records }, issues: ISSUES, bodies: BODIES, jira });
  return renderUi(
    <AppFrame>
      <CapacityPage />
    </AppFrame>,
    {
      ...site,
      extension: { project: { id: '1', key: 'KITE', type: 'software' } },
      resolvers: { ...site.resolvers, ...resolvers },
    },
  );
}

/** Stands under the numbers of that sprint once they are there. */
export const READ = '3 work items · complete';
