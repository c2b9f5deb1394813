import type { FaultRate } from '../../local/protocol';
import type { DeliveryConsent, SaveDeliveryPayload } from '../../src/contract/deliveries';
import type { AppError } from '../../src/core/error';
import type { Delivery, DeliveryInput } from '../../src/core/report/delivery/delivery';
import type { Result } from '../../src/core/result';
import { aColumn, aGroup, aReport } from '../support/report';
import {
  aReportInput,
  aReportSite,
  OPEN_ITEM,
  PEOPLE,
  type ReportSite,
} from '../support/report-library-site';

const { ANN, BOB, CEM, FAY } = PEOPLE;
const WEEK = 7 * 24 * 3_600_000;
const AGREED: DeliveryConsent = { audience: true, typedKey: null };

const anInput = (changes: Partial<DeliveryInput> = {}): DeliveryInput => ({
  issueKey: OPEN_ITEM,
  way: { kind: 'comment', visibility: { kind: 'everyone' } },
  namesItems: false,
  schedule: { days: [3], hour: 9, timeZone: 'UTC' },
  language: 'de-DE',
  ...changes,
});

/** A report that everybody may open and that Ann, Bob and Fay administer. */
async function setUp(faults: readonly FaultRate[] = []) {
  const site = await aReportSite(faults);
  const reportId = await site.create(
    ANN,
    aReportInput({
      definition: aReport({
        source: { kind: 'jql', jql: 'created >= "2000-01-01"' },
        columns: [aColumn('issuekey')],
        groups: [aGroup('status')],
      }),
      access: { kind: 'open' },
      administrators: [ANN, BOB, FAY],
    }),
  );
  const call = (accountId: string, name: string, payload: object = {}) =>
    site.call<readonly Delivery[]>(accountId, `deliveries/${name}`, { reportId, ...payload });
  const arm = (accountId: string, payload: Partial<SaveDeliveryPayload> = {}) =>
    call(accountId, 'save', { id: null, delivery: anInput(), consent: AGREED, ...payload });
  const armed = async (accountId: string): Promise<Delivery> => {
    const answer = await arm(accountId);
    const delivery = answer.ok ? answer.value.at(-1) : undefined;
    if (delivery === undefined) throw new Error(codeOf(answer));
    return delivery;
  };
  return { site, reportId, call, arm, armed };
}

const codeOf = (answer: Result<unknown, AppError>): string => (answer.ok ? 'ok' : answer.error.code);

const logOf = async (
  call: (accountId: string, name: string) => Promise<Result<readonly Delivery[], AppError>>,
): Promise<unknown> => {
  const answer = await call(ANN, 'list');
  return answer.ok ? answer.value.map(({ log }) => log.map(({ outcome }) => outcome)) : answer;
};

async function aWeekLater({ pass, runHourly }: ReportSite): Promise<void> {
  pass(WEEK);
  await runHourly();
}

describe('deliveries', () => {
  it('C-P7: go out in the name and the language of whoever armed them', async () => {
    const { site, call, armed } = await setUp();
    const { ownerId, state, nextAt } = await armed(ANN);
    expect([ownerId, state, new Date(nextAt).toISOString()]).toEqual([
      ...[ANN, 'active', '2026-03-04T09:00:00.000Z'],
    ]);
    await site.runHourly();
    expect(site.posts()).toEqual([]);
    await aWeekLater(site);
    expect(site.posts()).toMatchObject([{ kind: 'comment', authorId: ANN }]);
    const text = JSON.stringify(site.posts());
    expect(text).toContain('Delays by team');
    expect(text).toContain('Gesamt');
    expect(text).toContain('Von Inhouse für');
    expect(await logOf(call)).toMatchObject([[{ kind: 'delivered', isPart: false }]]);
  });

  it('come once, though their events come twice and each hour brings more of them', async () => {
    const { site, call, armed } = await setUp([{ name: 'event-twice', rate: 1 }]);
    await armed(ANN);
    await aWeekLater(site);
    await site.runHourly();
    await aWeekLater({ ...site, pass: () => site.pass(3_600_000) });
    expect(site.posts()).toHaveLength(1);
    expect(await logOf(call)).toMatchObject([[{ kind: 'delivered' }]]);
  });

  it('are tried once an hour, though their events come twice in the same moment', async () => {
    const { site, call, armed } = await setUp([{ name: 'event-twice', rate: 1 }]);
    await armed(FAY);
    site.setFayActive(false);
    await aWeekLater(site);
    await aWeekLater({ ...site, pass: () => site.pass(3_600_000) });
    expect(await call(ANN, 'list')).toMatchObject({ value: [{ failures: 2, state: 'active' }] });
  });

  it('store neither work items nor numbers of them', async () => {
    const { site, armed } = await setUp();
    await armed(ANN);
    await aWeekLater(site);
    const stored = [...site.rows()].find(([key]) => key.startsWith('report-deliveries'))?.[1] ?? '';
    expect(stored).toContain('delivered');
    expect(stored).not.toContain('Gesamt');
  });

  it('are for the administrators of the report alone: to others it is gone, even where they may open it', async () => {
    const { call, arm, armed } = await setUp();
    const { id } = await armed(ANN);
    for (const answer of [
      await call(CEM, 'list'),
      await arm(CEM),
      await call(CEM, 'pause', { id, isPaused: true }),
      await call(CEM, 'delete', { id }),
    ]) {
      expect(codeOf(answer)).toBe('report-gone');
    }
  });

  it('are changed and resumed by their owner only; another administrator stops them', async () => {
    const { call, arm, armed } = await setUp();
    const { id } = await armed(ANN);
    expect(codeOf(await arm(BOB, { id }))).toBe('delivery-of-another');
    expect(await call(BOB, 'pause', { id, isPaused: true })).toMatchObject({ value: [{ state: 'paused' }] });
    expect(codeOf(await call(BOB, 'pause', { id, isPaused: false }))).toBe('delivery-of-another');
    expect(await call(ANN, 'pause', { id, isPaused: false })).toMatchObject({ value: [{ state: 'active' }] });
    expect(await call(BOB, 'delete', { id })).toEqual({ ok: true, value: [] });
    expect(codeOf(await call(ANN, 'pause', { id, isPaused: true }))).toBe('delivery-gone');
  });

  it.each([
    ['without agreeing to the audience', { consent: { typedKey: null } }],
    ['with a file and no typed key', { delivery: anInput({ way: { kind: 'attachment' } }) }],
    [
      'with a file and another key',
      {
        delivery: anInput({ way: { kind: 'attachment' } }),
        consent: { audience: true, typedKey: 'OTHER-1' },
      },
    ],
  ])('are not armed %s', async (_, payload) => {
    const { call } = await setUp();
    const answer = await call(ANN, 'save', { id: null, delivery: anInput(), consent: AGREED, ...payload });
    expect(codeOf(answer)).toBe('invalid-input');
  });

  it('are not armed for a work item that is hidden or missing', async () => {
    const { arm } = await setUp();
    const answer = await arm(ANN, { delivery: anInput({ issueKey: 'NOWHERE-1' }) });
    expect(answer).toMatchObject({ error: { code: 'delivery-item-gone', path: 'issueKey' } });
  });

  it('are armed once by whoever got no answer and arms them again, and anew where they were stopped', async () => {
    const { call, arm, armed } = await setUp();
    const { id } = await armed(ANN);
    expect(await arm(ANN)).toMatchObject({ value: [{ id }] });
    await call(ANN, 'pause', { id, isPaused: true });
    expect(await arm(ANN)).toMatchObject({ value: [{ id, state: 'paused' }, { state: 'active' }] });
  });

  it('are five at most', async () => {
    const { arm } = await setUp();
    const armAt = (hour: number) =>
      arm(ANN, { delivery: anInput({ schedule: { days: [3], hour, timeZone: 'UTC' } }) });
    for (let hour = 0; hour < 5; hour += 1) await armAt(hour);
    expect(await armAt(5)).toMatchObject({ error: { code: 'delivery-limit', params: { max: 5 } } });
  });

  it('fail for a closed account, and go with an account that is deleted', async () => {
    const { site, call, armed } = await setUp();
    await armed(FAY);
    site.setFayActive(false);
    await aWeekLater(site);
    expect(await logOf(call)).toMatchObject([[{ kind: 'failed', code: 'jira-refused' }]]);
    const event = { eventType: 'avi:jira:deleted:user', user: { accountId: FAY } };
    await site.deliver(event);
    expect(await call(ANN, 'list')).toEqual({ ok: true, value: [] });
    expect(site.posts()).toEqual([]);
  });

  it('go for good with their report', async () => {
    const { site, reportId, armed } = await setUp();
    await armed(ANN);
    await site.call(ANN, 'reports/delete', { id: reportId });
    site.pass(31 * 24 * 3_600_000);
    await site.runDaily();
    expect([...site.rows().keys()].filter((key) => key.startsWith('report-deliveries'))).toEqual([]);
  });
});
