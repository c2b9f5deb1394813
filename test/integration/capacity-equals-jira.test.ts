import { generateSite } from '../../local/data/generate/generate-site';
import { createJira } from '../../local/jira/jira';
import { assignedJql, iterationJql } from '../../src/core/capacity/capacity-jql';
import { computeCapacity } from '../../src/core/capacity/compute-capacity';
import { findEstimate } from '../../src/core/capacity/estimate';
import {
  rangeIteration,
  sprintIteration,
  versionIteration,
  type Iteration,
} from '../../src/core/capacity/iteration';
import { noteJql, workJql } from '../../src/core/capacity/note-jql';
import { itemFieldIds } from '../../src/core/capacity/read-item';
import type { BoardCapacity } from '../../src/core/capacity/records/board-capacity';
import { createWorkFold } from '../../src/core/capacity/work-fold';
import type { Field } from '../../src/core/field/field';
import { callJira } from '../../src/core/jira/call';
import { countIssues } from '../../src/core/jira/count-issues';
import { listFields } from '../../src/core/jira/fields';
import { listOpenSprints } from '../../src/core/jira/sprints';
import { planScan } from '../../src/core/plan/plan-scan';
import { runScan } from '../../src/core/plan/run-scan';
import type { Result } from '../../src/core/result';
import { createZone } from '../../src/core/time/zone';
import { aBoard, aCapacityInput, aPlan, aPointsBoard } from '../support/capacity';
import { jiraSend } from '../support/jira-send';

const NOW = Date.UTC(2026, 2, 2, 12);
const TODAY = createZone('UTC').dayAt(NOW);
const data = generateSite({ issues: 900, seed: 3, now: NOW });
const admin = data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const send = jiraSend(createJira({ data, now: () => NOW, latencyMs: 0 }), admin);
const scrum = data.boards.find(({ type }) => type === 'scrum')!;

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function estimateOf(board: BoardCapacity): Promise<Field> {
  const fields = valueOf(await callJira(send, listFields()));
  return valueOf(findEstimate(board.estimate, { fields, boardFieldId: null }));
}

const jqlOf = (board: BoardCapacity, iteration: Iteration): string =>
  iterationJql({ iteration, board, boardFilterId: scrum.filterId, viewerTimeZone: 'Europe/Berlin' });

async function capacityOf(board: BoardCapacity, iteration: Iteration) {
  const estimate = await estimateOf(board);
  const work = createWorkFold(estimate, board.timeZone);
  const fieldIds = itemFieldIds(estimate);
  const outcome = await runScan({
    send,
    jql: jqlOf(board, iteration),
    fieldIds,
    plan: planScan({ itemsExpected: 100, fieldIds, isMetered: true }),
    onIssues: (issues) => issues.forEach(work.add),
    onProgress: () => undefined,
    now: () => NOW,
    wait: () => new Promise(() => undefined),
    random: () => 0,
    deadline: null,
    signal: null,
    token: null,
  });
  if (outcome.end.kind !== 'complete') throw new Error(JSON.stringify(outcome));
  const { items } = work.encode();
  const people = [...new Set(items.flatMap(({ assigneeId }) => assigneeId ?? []))];
  const result = computeCapacity(
    aCapacityInput({
      board,
      iteration,
      plan: aPlan(people.map((accountId) => ({ accountId }))),
      work: { items, reason: null },
      now: NOW,
    }),
  );
  return { items, result, estimate };
}

const count = async (jql: string): Promise<number> => valueOf(await callJira(send, countIssues(jql)));

async function openSprint(): Promise<Iteration> {
  const { values } = valueOf(await callJira(send, listOpenSprints(scrum.id)));
  return sprintIteration(values[0]!, createZone('UTC'));
}

async function expectSameCounts(board: BoardCapacity, iteration: Iteration): Promise<number> {
  const { items, result, estimate } = await capacityOf(board, iteration);
  const jql = jqlOf(board, iteration);
  const { work, unassigned, people } = result;
  const of = { jql, board, estimate, unplanned: [] };
  const worked = workJql(of) ?? '';
  expect(items).toHaveLength(await count(jql));
  expect(unassigned?.open).toBe(await count(noteJql('unassigned', of) ?? ''));
  expect(work?.unestimated).toBe(await count(noteJql('unestimated', of) ?? ''));
  expect((work?.open ?? NaN) + (work?.done ?? NaN)).toBe(await count(worked));
  for (const person of people) {
    const { open = 0, done = 0 } = person.work ?? {};
    expect(open + done).toBe(await count(assignedJql(worked, person.accountId)));
  }
  return items.length;
}

describe('the work of an iteration', () => {
  it.each([
    ['hours', aBoard()],
    ['points', aPointsBoard()],
    ['points of what is on the board', aPointsBoard({ onlyBoardItems: true })],
  ])('in a sprint is what Jira counts, in %s', async (_name, board) => {
    expect(await expectSameCounts(board, await openSprint())).toBeGreaterThan(3);
  });

  it('in a version is what Jira counts', async () => {
    const versions = data.projects.flatMap((project) => project.versions);
    const sizes = await Promise.all(versions.map(({ id }) => count(`fixVersion = ${id}`)));
    const version = versions[sizes.indexOf(Math.max(...sizes))]!;
    const iteration = versionIteration(
      { id: version.id, name: version.name, startDate: null, releaseDate: null, isReleased: false },
      TODAY,
    );
    expect(await expectSameCounts(aPointsBoard(), iteration)).toBeGreaterThan(3);
  });

  it.each(['due', 'open'] as const)('in a range of dates is what Jira counts (%s)', async (rangeWork) => {
    const iteration = rangeIteration(TODAY - 200, TODAY + 200, TODAY);
    expect(await expectSameCounts(aBoard({ rangeWork }), iteration)).toBeGreaterThan(3);
  });

  it('has estimates and days of being done, not only items', async () => {
    const { items } = await capacityOf(aPointsBoard(), await openSprint());
    expect(items.some(({ estimate }) => (estimate ?? 0) > 0)).toBe(true);
    const done = items.filter(({ category }) => category === 'done');
    expect(done.length).toBeGreaterThan(0);
    expect(done.every(({ doneDay }) => doneDay !== null && doneDay <= TODAY)).toBe(true);
  });
});
