import fc from 'fast-check';
import { createJqlEngine, type JqlEngine } from '../../../../local/jira/jql/engine';
import type { ChangeRecord, IssueRecord, UserRecord } from '../../../../local/jira/model';
import { ANNA, BEN, CLEO, NOW, aSite, anIssue } from '../../../support/site';

type FieldId = 'status' | 'assignee' | 'fixVersions' | 'resolution';

/** `[when, who, field, from, to]`, with ids as the history has them. */
type Step = readonly [string, UserRecord, FieldId, string | null, string | null];

interface Past {
  readonly issue: IssueRecord;
  readonly steps: readonly Step[];
}

const history = (steps: readonly Step[]): readonly ChangeRecord[] =>
  steps.map(([at, by, fieldId, from, to], id) => ({
    id,
    at: Date.parse(at),
    authorId: by.accountId,
    items: [{ field: fieldId, fieldId, from, fromString: from, to, toString: to }],
  }));

const engineOf = (pasts: readonly Past[]): JqlEngine => {
  const byId = new Map(pasts.map(({ issue, steps }) => [issue.id, history(steps)]));
  return createJqlEngine(
    aSite({ issues: pasts.map(({ issue }) => issue), changelog: (issue) => byId.get(issue.id) ?? [] }),
  );
};

const keysFor = (engine: JqlEngine, jql: string, viewer: UserRecord = ANNA): readonly string[] => {
  const answer = engine.search({ jql: `${jql} order by key`, viewer, now: NOW });
  if (!answer.ok) throw new Error(answer.errors.join(' '));
  return answer.issues.map(({ key }) => key);
};

/** Created on 1 March; the clocks of the steps are Anna's, an hour ahead of UTC. */
const PASTS: readonly Past[] = [
  {
    issue: anIssue({ key: 'SHOP-1', statusId: '4', resolutionId: '1', assigneeId: 'ben' }),
    steps: [
      ['2026-03-02T09:00:00Z', ANNA, 'assignee', null, 'anna'],
      ['2026-03-03T09:00:00Z', ANNA, 'status', '1', '2'],
      ['2026-03-05T09:00:00Z', BEN, 'assignee', 'anna', 'ben'],
      ['2026-03-10T09:00:00Z', BEN, 'status', '2', '4'],
      ['2026-03-10T09:00:00Z', BEN, 'resolution', null, '1'],
    ],
  },
  {
    issue: anIssue({ key: 'SHOP-2', statusId: '2', assigneeId: 'anna' }),
    steps: [
      ['2026-03-04T09:00:00Z', BEN, 'status', '1', '4'],
      ['2026-03-06T09:00:00Z', CLEO, 'status', '4', '2'],
    ],
  },
  { issue: anIssue({ key: 'SHOP-3', statusId: '1' }), steps: [] },
  {
    issue: anIssue({ key: 'SHOP-4', statusId: '1', fixVersionIds: ['1002', '1003'] }),
    steps: [
      ['2026-03-04T09:00:00Z', ANNA, 'fixVersions', null, '1001'],
      ['2026-03-06T09:00:00Z', ANNA, 'fixVersions', null, '1002'],
      ['2026-03-08T09:00:00Z', BEN, 'fixVersions', '1001', null],
      ['2026-03-09T09:00:00Z', BEN, 'fixVersions', null, '1003'],
    ],
  },
];

describe('was', () => {
  const engine = engineOf(PASTS);

  it.each([
    ['status was Done', ['SHOP-1', 'SHOP-2']],
    ['status was "To Do"', ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']],
    ['status was "In Review"', []],
    ['status was not Done', ['SHOP-3', 'SHOP-4']],
    ['status was in (Done, "In Review")', ['SHOP-1', 'SHOP-2']],
    ['status was not in (Done, "In Progress")', ['SHOP-3', 'SHOP-4']],
    ['not status was Done', ['SHOP-3', 'SHOP-4']],
    ['not status was not Done', ['SHOP-1', 'SHOP-2']],
    ['assignee was anna', ['SHOP-1', 'SHOP-2']],
    ['assignee was currentUser()', ['SHOP-1', 'SHOP-2']],
    ['assignee was in membersOf(insiders) and status was Done after 2026-03-07', ['SHOP-1']],
    ['assignee was empty', ['SHOP-1', 'SHOP-3', 'SHOP-4']],
    ['assignee was not empty', ['SHOP-2']],
    ['assignee was in (ben, EMPTY)', ['SHOP-1', 'SHOP-3', 'SHOP-4']],
    ['resolution was Unresolved', ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']],
    ['resolution was Fixed', ['SHOP-1']],
    ['reporter was cleo', ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']],
    ['fixVersion was "1.1"', ['SHOP-4']],
    ['fixVersion was 1001 and fixVersion != 1001', ['SHOP-4']],
  ])('%s', (jql, expected) => {
    expect(keysFor(engine, jql)).toEqual(expected);
  });

  it.each([
    ['status was Done before 2026-03-05', ['SHOP-2']],
    ['status was Done after 2026-03-07', ['SHOP-1']],
    ['status was "In Progress" on 2026-03-05', ['SHOP-1']],
    ['status was Done on 2026-03-06', ['SHOP-2']],
    ['status was Done on 2026-03-07', []],
    ['status was "In Progress" on 2026-03-10', ['SHOP-1', 'SHOP-2']],
    ['status was "In Progress" on "2026-03-10 10:00"', ['SHOP-2']],
    ['status was "In Progress" during (2026-03-01, 2026-03-04)', ['SHOP-1']],
    ['status was "In Progress" after -1d', ['SHOP-2']],
    ['status was "In Progress" before startOfMonth("+5d")', ['SHOP-1']],
    ['status was Done by ben', ['SHOP-1', 'SHOP-2']],
    ['status was "In Progress" by (cleo, ben)', ['SHOP-2']],
    ['status was Done by ben before 2026-03-05', ['SHOP-2']],
    ['status was not Done before 2026-03-05', ['SHOP-1', 'SHOP-3', 'SHOP-4']],
    ['status was "To Do" by cleo', ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']],
    ['assignee was empty after 2026-03-03 and project = SHOP', ['SHOP-3', 'SHOP-4']],
    ['fixVersion was 1001 on 2026-03-07', ['SHOP-4']],
    ['fixVersion was 1001 after 2026-03-09', []],
    ['fixVersion was empty before 2026-03-04', ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']],
    ['fixVersion was empty after 2026-03-05', ['SHOP-1', 'SHOP-2', 'SHOP-3']],
  ])('%s', (jql, expected) => {
    expect(keysFor(engine, jql)).toEqual(expected);
  });

  it("reads days in the viewer's zone", () => {
    const late = engineOf([
      {
        issue: anIssue({ key: 'SHOP-1', statusId: '4' }),
        steps: [['2026-03-05T03:00:00Z', ANNA, 'status', '1', '4']],
      },
    ]);
    expect(keysFor(late, 'status changed on 2026-03-05', ANNA)).toEqual(['SHOP-1']);
    expect(keysFor(late, 'status changed on 2026-03-05', BEN)).toEqual([]);
    expect(keysFor(late, 'status changed on 2026-03-04', BEN)).toEqual(['SHOP-1']);
  });
});

describe('changed', () => {
  const engine = engineOf(PASTS);

  it.each([
    ['status changed', ['SHOP-1', 'SHOP-2']],
    ['not status changed', ['SHOP-3', 'SHOP-4']],
    ['fixVersion changed', ['SHOP-4']],
    ['status changed to Done', ['SHOP-1', 'SHOP-2']],
    ['status changed from Done', ['SHOP-2']],
    ['status changed from "In Progress" to Done', ['SHOP-1']],
    ['status changed from ("To Do", "In Progress") to (Done, "In Review") by ben', ['SHOP-1', 'SHOP-2']],
    ['status changed to Done after 2026-03-05', ['SHOP-1']],
    ['status changed before 2026-03-04', ['SHOP-1']],
    ['status changed on 2026-03-06', ['SHOP-2']],
    ['status changed during (2026-03-05, 2026-03-07)', ['SHOP-2']],
    ['status changed after 2026-03-05 before 2026-03-07', ['SHOP-2']],
    ['status changed by cleo', ['SHOP-2']],
    ['status changed by membersOf(insiders) to "In Progress"', ['SHOP-1']],
    ['status changed by currentUser()', ['SHOP-1']],
    ['assignee changed from empty', ['SHOP-1']],
    ['resolution changed to Unresolved', []],
    ['fixVersion changed from 1001 by ben', ['SHOP-4']],
    ['fixVersion changed to 2.0 after 2026-03-09', ['SHOP-4']],
  ])('%s', (jql, expected) => {
    expect(keysFor(engine, jql)).toEqual(expected);
  });
});

it('forgets what it knew of histories when an issue changes', () => {
  const engine = engineOf(PASTS);
  expect(keysFor(engine, 'status was "In Review"')).toEqual([]);
  engine.update(anIssue({ key: 'SHOP-3', statusId: '3' }));
  expect(keysFor(engine, 'status was "In Review"')).toEqual(['SHOP-3']);
});

it('shows only issues that the viewer may see', () => {
  const engine = engineOf([
    { issue: anIssue({ key: 'VAULT-1', statusId: '4' }), steps: [] },
    { issue: anIssue({ key: 'SHOP-1', statusId: '4' }), steps: [] },
  ]);
  expect(keysFor(engine, 'status was Done', ANNA)).toEqual(['SHOP-1', 'VAULT-1']);
  expect(keysFor(engine, 'status was Done', CLEO)).toEqual(['SHOP-1']);
});

/** A field's life told forwards: its first values, then what is added and taken away. */
interface Life {
  readonly first: readonly string[];
  readonly moves: readonly { readonly hour: number; readonly by: string; readonly value: string }[];
}

interface Spell {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

const CREATED = Date.parse('2026-03-01T12:00:00Z');
const HOUR = 3_600_000;
const NOTHING = 'empty';
const VALUES: Readonly<Record<'status' | 'fixVersions', readonly string[]>> = {
  status: ['1', '2', '3', '4'],
  fixVersions: ['1001', '1002', '1003'],
};

/** Walks forwards through a life, hour by hour where something happens; a single field replaces, a list toggles. */
const tell = ({ first, moves }: Life, isList: boolean) => {
  const sorted = moves.toSorted((a, b) => a.hour - b.hour);
  let now = [...first];
  const stations = [{ at: CREATED, by: 'cleo', values: now }];
  const items: { at: number; by: string; from: string | null; to: string | null }[] = [];
  for (const { hour, by, value } of sorted) {
    const at = CREATED + hour * HOUR;
    const isIn = now.includes(value);
    if (!isList && isIn) continue;
    items.push({
      at,
      by,
      from: isList ? (isIn ? value : null) : (now[0] ?? null),
      to: isList && isIn ? null : value,
    });
    now = isList ? (isIn ? now.filter((each) => each !== value) : [...now, value]) : [value];
    stations.push({ at, by, values: now });
  }
  const spells = [...(isList ? VALUES.fixVersions : VALUES.status), NOTHING].flatMap((value) =>
    stations.flatMap(({ at, by, values }, index): Spell[] => {
      const holds = (list: readonly string[]): boolean =>
        value === NOTHING ? list.length === 0 : list.includes(value);
      const before = stations[index - 1];
      if (!holds(values) || (before !== undefined && holds(before.values))) return [];
      const end = stations.slice(index).find((later) => !holds(later.values));
      return [{ value, from: at, to: end?.at ?? Infinity, by }];
    }),
  );
  return { spells, items, last: now };
};

const lifeOf = (field: 'status' | 'fixVersions'): fc.Arbitrary<Life> =>
  fc.record({
    first:
      field === 'status'
        ? fc.constantFrom(...VALUES.status).map((value) => [value])
        : fc.subarray([...VALUES.fixVersions]),
    // Created at 13 o'clock in Berlin: even hours later it is never the midnight that a query names.
    moves: fc.uniqueArray(
      fc.record({
        hour: fc.integer({ min: 0, max: 120 }).map((half) => half * 2 + 2),
        by: fc.constantFrom('anna', 'ben', 'cleo'),
        value: fc.constantFrom(...VALUES[field]),
      }),
      { selector: ({ hour }) => hour, maxLength: 6 },
    ),
  });

interface Asked {
  readonly jql: string;
  readonly holds: (told: ReturnType<typeof tell>) => boolean;
}

const day = fc.integer({ min: 1, max: 14 });
const dayText = (number: number): string => `2026-03-${String(number).padStart(2, '0')}`;
/** Midnight in Berlin, before the change of the clocks. */
const midnight = (number: number): number => Date.parse(`${dayText(number)}T00:00:00+01:00`);

interface Timing {
  readonly jql: string;
  /** Of a spell: does it touch the time? Of a change, from and to are the same moment. */
  readonly touches: (from: number, to: number) => boolean;
}

const timing: fc.Arbitrary<Timing> = fc.oneof(
  fc.constant({ jql: '', touches: () => true }),
  day.map((one) => ({
    jql: ` after ${dayText(one)}`,
    touches: (_: number, to: number) => to > midnight(one),
  })),
  day.map((one) => ({
    jql: ` before ${dayText(one)}`,
    touches: (from: number) => from < midnight(one),
  })),
  day.map((one) => ({
    jql: ` on ${dayText(one)}`,
    touches: (from: number, to: number) => from < midnight(one + 1) && to > midnight(one),
  })),
  fc.tuple(day, day).map(([one, other]) => ({
    jql: ` during (${dayText(Math.min(one, other))}, ${dayText(Math.max(one, other))})`,
    touches: (from: number, to: number) =>
      from <= midnight(Math.max(one, other)) && to > midnight(Math.min(one, other)),
  })),
);

const author: fc.Arbitrary<{ readonly jql: string; readonly fits: (by: string) => boolean }> = fc.oneof(
  fc.constant({ jql: '', fits: () => true }),
  fc
    .constantFrom('anna', 'ben', 'cleo')
    .map((name) => ({ jql: ` by ${name}`, fits: (by: string) => by === name })),
);

const asked = (field: 'status' | 'fixVersions'): fc.Arbitrary<Asked> => {
  const name = field === 'status' ? 'status' : 'fixVersion';
  const values = fc.uniqueArray(fc.constantFrom(...VALUES[field], NOTHING), { minLength: 1, maxLength: 3 });
  const was = fc.tuple(fc.boolean(), values, timing, author).map(([isNot, list, time, person]): Asked => ({
    jql: `${name} was ${isNot ? 'not ' : ''}in (${list.join()})${time.jql}${person.jql}`,
    holds: ({ spells }) =>
      isNot !==
      spells.some(
        ({ value, from, to, by }) => list.includes(value) && time.touches(from, to) && person.fits(by),
      ),
  }));
  const changed = fc
    .tuple(fc.boolean(), fc.option(values), fc.option(values), timing, author)
    .map(([isNot, from, to, time, person]): Asked => ({
      jql: `${isNot ? 'not ' : ''}${name} changed${from === null ? '' : ` from (${from.join()})`}${
        to === null ? '' : ` to (${to.join()})`
      }${time.jql}${person.jql}`,
      holds: ({ items }) =>
        isNot !==
        items.some(
          (item) =>
            (from === null || from.includes(item.from ?? NOTHING)) &&
            (to === null || to.includes(item.to ?? NOTHING)) &&
            time.touches(item.at, item.at) &&
            person.fits(item.by),
        ),
    }));
  return fc.oneof(was, changed);
};

describe('any history', () => {
  it.each(['status', 'fixVersions'] as const)('of %s answers as a walk through it does', (field) => {
    fc.assert(
      fc.property(
        fc.array(lifeOf(field), { minLength: 1, maxLength: 8 }),
        asked(field),
        (lives, question) => {
          const told = lives.map((life) => tell(life, field === 'fixVersions'));
          const issues = told.map(({ last }, index) =>
            anIssue({
              key: `SHOP-${index + 1}`,
              ...(field === 'status' ? { statusId: last[0] ?? '' } : { fixVersionIds: last }),
            }),
          );
          const changelog = (issue: IssueRecord): readonly ChangeRecord[] =>
            (told[issues.indexOf(issue)]?.items ?? []).map(({ at, by, from, to }, id) => ({
              id,
              at,
              authorId: by,
              items: [{ field, fieldId: field, from, fromString: from, to, toString: to }],
            }));
          const engine = createJqlEngine(aSite({ issues, changelog }));
          const expected = issues.filter((_, index) => {
            const one = told[index];
            return one !== undefined && question.holds(one);
          });
          expect([question.jql, keysFor(engine, question.jql)]).toEqual([
            question.jql,
            expected.map(({ key }) => key),
          ]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
