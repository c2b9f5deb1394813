import fc from 'fast-check';
import { countWork } from '../../../src/core/capacity/count-work';
import { fieldKind } from '../../../src/core/field/registry';
import { findEstimate, presumedEstimate } from '../../../src/core/capacity/estimate';
import type { CapacityItem } from '../../../src/core/capacity/item';
import { judgeItems } from '../../../src/core/capacity/judge-items';
import { itemFieldIds, readItem } from '../../../src/core/capacity/read-item';
import type { BoardCapacity } from '../../../src/core/capacity/records/board-capacity';
import type { HierarchyRule } from '../../../src/core/capacity/rules';
import { createWorkFold } from '../../../src/core/capacity/work-fold';
import type { JiraIssue } from '../../../src/core/field/field';
import { parseDate } from '../../../src/core/time/timestamp';
import { createZone } from '../../../src/core/time/zone';
import { aBoard, anItem, aPointsBoard } from '../../support/capacity';
import { aField, anIssue, FIELDS } from '../../support/chart';

const REMAINING = aField('timeestimate', { type: 'number' }, 'Remaining Estimate');
const UTC = createZone('UTC');

const ISSUE = anIssue('K-7', {
  summary: 'Pay by card',
  issuetype: { id: '10002', name: 'Sub-task', subtask: true },
  parent: { id: '3', key: 'K-3' },
  assignee: { accountId: 'ann', displayName: 'Ann' },
  status: { name: 'Fini', statusCategory: { key: 'done' } },
  statuscategorychangedate: '2025-06-10T23:30:00.000+0000',
  duedate: '2025-06-12',
  timeestimate: 5400,
  customfield_10016: 3,
});

describe('reading a work item', () => {
  const read = (issue: JiraIssue, estimate = REMAINING, zone = UTC) => readItem(issue, { estimate, zone });

  it('takes what capacity needs, times in hours', () => {
    expect(read(ISSUE)).toEqual({
      id: '7',
      key: 'K-7',
      summary: 'Pay by card',
      typeId: '10002',
      isSubTask: true,
      parentId: '3',
      assigneeId: 'ann',
      category: 'done',
      doneDay: parseDate('2025-06-10'),
      dueDay: parseDate('2025-06-12'),
      estimate: 1.5,
      isUnreadable: false,
    });
  });

  it('takes other fields as they are', () => {
    expect(read(ISSUE, FIELDS.storyPoints).estimate).toBe(3);
  });

  it("says on which day of the board's zone it was done, and never moves a due date", () => {
    expect(read(ISSUE, REMAINING, createZone('Asia/Kolkata'))).toMatchObject({
      doneDay: parseDate('2025-06-11'),
      dueDay: parseDate('2025-06-12'),
    });
  });

  it('takes what is missing for missing, never for 0', () => {
    const bare = anIssue('K-1', {
      status: { statusCategory: { key: 'new' } },
      timeestimate: null,
      assignee: null,
    });
    expect(read(bare)).toMatchObject({
      assigneeId: null,
      parentId: null,
      estimate: null,
      isUnreadable: false,
      dueDay: null,
      doneDay: null,
    });
    expect(read(anIssue('K-1', { timeestimate: 0 })).estimate).toBe(0);
  });

  it('says that it cannot read an estimate', () => {
    expect(read(anIssue('K-1', { timeestimate: 'much' }))).toMatchObject({
      estimate: null,
      isUnreadable: true,
    });
  });

  it('knows no day of being done for an item that is open again', () => {
    const fields = { ...ISSUE.fields, status: { statusCategory: { key: 'new' } } };
    expect(read({ ...ISSUE, fields }).doneDay).toBeNull();
  });

  it('asks for the fields that it reads, each once', () => {
    expect(itemFieldIds(REMAINING)).toEqual([
      'assignee',
      'duedate',
      'issuetype',
      'parent',
      'status',
      'statuscategorychangedate',
      'summary',
      'timeestimate',
    ]);
  });
});

describe('the work of an iteration, part by part', () => {
  const issues = fc.array(
    fc.record({ number: fc.integer({ min: 1, max: 30 }), hours: fc.option(fc.nat(9)) }),
    { maxLength: 20 },
  );

  it('is the same however it is split, in whatever order, and has each item once', () => {
    fc.assert(
      fc.property(issues, fc.nat(20), (drawn, cut) => {
        const all = [...new Map(drawn.map((one) => [one.number, one])).values()].map(({ number, hours }) =>
          anIssue(`K-${String(number)}`, { timeestimate: hours === null ? null : hours * 3600 }),
        );
        const fold = (part: readonly JiraIssue[]) => {
          const work = createWorkFold(REMAINING, 'UTC');
          part.forEach(work.add);
          return work.encode();
        };
        const merged = createWorkFold(REMAINING, 'UTC');
        // What a page repeats is there twice.
        for (const part of [all.slice(cut), all.slice(0, cut + 1)])
          merged.absorb(JSON.parse(JSON.stringify(fold(part))) as ReturnType<typeof fold>);
        expect(merged.encode()).toEqual(fold(all));
        expect(merged.encode().items).toHaveLength(all.length);
      }),
    );
  });

  it('is in the order in which the items came into being', () => {
    const work = createWorkFold(REMAINING, 'UTC');
    ['K-10', 'K-9', 'K-100'].forEach((key) => {
      work.add(anIssue(key));
    });
    expect(work.encode().items.map(({ key }) => key)).toEqual(['K-9', 'K-10', 'K-100']);
  });
});

describe('which items count', () => {
  const story = anItem('K-1', { estimate: 8 });
  const subTask = anItem('K-2', { estimate: 3, isSubTask: true, parentId: '1', typeId: 'sub' });
  const bareSubTask = anItem('K-3', { isSubTask: true, parentId: '4', typeId: 'sub' });
  const other = anItem('K-4', { estimate: 5 });
  const ITEMS = [story, subTask, bareSubTask, other];
  const board = (hierarchy: HierarchyRule, changes: Partial<BoardCapacity> = {}): BoardCapacity => {
    const one = aBoard(changes);
    return { ...one, rules: { ...one.rules, hierarchy } };
  };
  const reasons = (items: readonly CapacityItem[], on: BoardCapacity) =>
    judgeItems(items, on).map(({ leftOut }) => leftOut);

  it.each([
    ['each', [null, null, null, null]],
    ['parents', [null, 'sub-task', 'sub-task', null]],
    ['sub-tasks', ['has-sub-tasks', null, null, null]],
  ] as const)('of a parent and its sub-tasks, by the rule %s', (rule, expected) => {
    expect(reasons(ITEMS, board(rule))).toEqual(expected);
  });

  it('leaves out other work types', () => {
    expect(reasons(ITEMS, board('each', { workTypeIds: ['story'] }))).toEqual([
      null,
      'work-type',
      'work-type',
      null,
    ]);
  });

  it('counts sub-tasks whose type the filter names', () => {
    expect(reasons(ITEMS, board('parents', { workTypeIds: ['story', 'sub'] }))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('does not replace a parent by sub-tasks that the filter leaves out', () => {
    expect(reasons(ITEMS, board('sub-tasks', { workTypeIds: ['story'] }))[0]).toBeNull();
  });

  it('counts what is left of done work, and leaves out points of done work', () => {
    const done = [anItem('K-1', { estimate: 2, category: 'done' })];
    expect(reasons(done, aBoard())).toEqual([null]);
    expect(reasons(done, aPointsBoard())).toEqual(['done']);
    expect(reasons(done, aBoard({ rules: { ...aBoard().rules, doneWork: 'left-out' } }))).toEqual(['done']);
  });

  it('counts done work as done, whether or not it takes capacity', () => {
    const items = judgeItems(
      [anItem('K-1', { estimate: 2, category: 'done', assigneeId: 'ann' })],
      aPointsBoard(),
    );
    expect(countWork(items).get('ann')).toMatchObject({ allocated: 0, open: 0, done: 1, doneEstimate: 2 });
  });

  it('does not count what another item stands for as work', () => {
    const counts = countWork(judgeItems(ITEMS, board('sub-tasks'))).get(null);
    expect(counts).toMatchObject({ allocated: 8, open: 3, unestimated: 1 });
  });
});

describe('the field of an estimate', () => {
  const points = FIELDS.storyPoints;
  const teamPoints = aField(
    'customfield_10031',
    { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
    'Schätzung',
  );
  const fields = [...Object.values(FIELDS), REMAINING];
  const find = (
    source: BoardCapacity['estimate'],
    { more = [] as typeof fields, boardFieldId = null as string | null } = {},
  ) => findEstimate(source, { fields: [...fields, ...more], boardFieldId });

  it('is a time field of Jira', () => {
    expect(find({ kind: 'remaining' })).toMatchObject({ ok: true, value: REMAINING });
  });

  it('is any field of numbers', () => {
    expect(find({ kind: 'field', fieldId: points.id })).toMatchObject({ value: points });
  });

  it('is the field that the board estimates with, before any other', () => {
    expect(find({ kind: 'points' }, { more: [teamPoints], boardFieldId: teamPoints.id })).toEqual({
      ok: true,
      value: teamPoints,
    });
  });

  it('is found by its type or name where the board estimates otherwise', () => {
    expect(find({ kind: 'points' }, { boardFieldId: 'timeestimate' })).toMatchObject({ value: points });
    expect(find({ kind: 'points' }, { more: [teamPoints] })).toEqual({
      ok: true,
      value: teamPoints,
    });
  });

  it.each([
    ['is not there', { kind: 'field', fieldId: 'customfield_1' }, 'field-not-found'],
    ['is hidden', { kind: 'original' }, 'field-not-found'],
    ['holds no numbers', { kind: 'field', fieldId: 'labels' }, 'field-unsupported'],
  ] as const)('is refused when it %s', (_name, source, code) => {
    expect(find(source)).toMatchObject({ ok: false, error: { code, path: 'estimate' } });
  });

  it.each([
    ['a time field of Jira', { kind: 'original' }, null, 'timeoriginalestimate'],
    ['any custom field', { kind: 'field', fieldId: points.id }, null, points.id],
    ['the points of the board', { kind: 'points' }, points.id, points.id],
    ['points where the board estimates in time', { kind: 'points' }, 'timeoriginalestimate', null],
    ['points where the board does not estimate', { kind: 'points' }, null, null],
  ] as const)('is known without the fields of the site, or searched: %s', (_name, source, ofBoard, id) => {
    const presumed = presumedEstimate(source, ofBoard);
    expect(presumed?.id ?? null).toBe(id);
    expect(presumed === null || fieldKind(presumed)?.measuring != null).toBe(true);
  });

  it('is refused where a site has no points', () => {
    expect(findEstimate({ kind: 'points' }, { fields: [REMAINING], boardFieldId: null })).toMatchObject({
      ok: false,
      error: { code: 'field-not-found' },
    });
  });
});
