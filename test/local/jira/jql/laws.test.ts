import fc from 'fast-check';
import { createJqlEngine } from '../../../../local/jira/jql/engine';
import type { IssueRecord } from '../../../../local/jira/model';
import { ANNA, NOW, aSite, anIssue } from '../../../support/site';

/** A clause as text, and what it says of one issue: null where the issue has no value to compare (as in SQL). */
interface Said {
  readonly jql: string;
  readonly of: (issue: IssueRecord) => boolean | null;
}

type Read = (issue: IssueRecord) => readonly (string | number)[];

const equality = (field: string, values: fc.Arbitrary<string | number>, read: Read): fc.Arbitrary<Said> =>
  fc.oneof(
    values.map((value) => ({ jql: `${field} = ${value}`, of: ifFilled(read, (own) => own.includes(value)) })),
    values.map((value) => ({
      jql: `${field} != ${value}`,
      of: ifFilled(read, (own) => !own.includes(value)),
    })),
    fc.array(values, { minLength: 1, maxLength: 3 }).map((list) => ({
      jql: `${field} in (${list.join()})`,
      of: ifFilled(read, (own) => own.some((value) => list.includes(value))),
    })),
    fc.array(values, { minLength: 1, maxLength: 3 }).map((list) => ({
      jql: `${field} not in (${list.join()}, EMPTY)`,
      of: (issue: IssueRecord) =>
        read(issue).length > 0 && !read(issue).some((value) => list.includes(value)),
    })),
    fc.constant({ jql: `${field} is empty`, of: (issue: IssueRecord) => read(issue).length === 0 }),
    fc.constant({ jql: `${field} is not empty`, of: (issue: IssueRecord) => read(issue).length > 0 }),
  );

const ifFilled =
  (read: Read, holds: (own: readonly (string | number)[]) => boolean): Said['of'] =>
  (issue) =>
    read(issue).length === 0 ? null : holds(read(issue));

const relation = (
  field: string,
  values: fc.Arbitrary<number>,
  {
    read,
    write = String,
  }: { read: (issue: IssueRecord) => number | null; write?: (value: number) => string },
): fc.Arbitrary<Said> => {
  const compare: Readonly<Record<string, (own: number, value: number) => boolean>> = {
    '<': (own, value) => own < value,
    '<=': (own, value) => own <= value,
    '>': (own, value) => own > value,
    '>=': (own, value) => own >= value,
  };
  return fc.tuple(fc.constantFrom('<', '<=', '>', '>='), values).map(([operator, value]) => ({
    jql: `${field} ${operator} ${write(value)}`,
    of: (issue) => {
      const own = read(issue);
      return own === null ? null : (compare[operator]?.(own, value) ?? null);
    },
  }));
};

const points = (issue: IssueRecord): number | null => {
  const value = issue.custom['customfield_10016'];
  return typeof value === 'number' ? value : null;
};

const optional = (value: string | number | null): readonly (string | number)[] =>
  value === null ? [] : [value];

const dayOfMarch = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`;

const terminal: fc.Arbitrary<Said> = fc.oneof(
  equality('status', fc.constantFrom('"To Do"', 'Done', '2'), (issue) => [
    { '1': '"To Do"', '2': '2', '3': '3', '4': 'Done' }[issue.statusId] ?? '',
  ]),
  equality('assignee', fc.constantFrom('anna', 'ben', 'cleo'), (issue) => optional(issue.assigneeId)),
  equality('labels', fc.constantFrom('a', 'b', 'c'), (issue) => issue.labels),
  equality('component', fc.constantFrom('2001', '2002'), (issue) => issue.componentIds),
  equality('"Story Points"', fc.integer({ min: -2, max: 3 }), (issue) => optional(points(issue))),
  relation('"Story Points"', fc.integer({ min: -2, max: 3 }), { read: points }),
  relation('votes', fc.integer({ min: 0, max: 3 }), { read: (issue) => issue.votes }),
  relation('due', fc.integer({ min: 1, max: 5 }), {
    read: (issue) => (issue.dueDate === null ? null : Number(issue.dueDate.slice(8))),
    write: (day) => `"${dayOfMarch(day)}"`,
  }),
  fc.constantFrom('quick', 'lazy').map((word) => ({
    jql: `summary ~ ${word}`,
    of: (issue: IssueRecord) => issue.summary.split(' ').includes(word),
  })),
);

const clause = fc.letrec<{ clause: Said; and: Said; or: Said; not: Said }>((tie) => ({
  clause: fc.oneof({ maxDepth: 4 }, terminal, tie('and'), tie('or'), tie('not')),
  and: fc.tuple(tie('clause'), tie('clause')).map(([one, other]) => ({
    jql: `(${one.jql} and ${other.jql})`,
    of: (issue) => both(one.of(issue), other.of(issue)),
  })),
  or: fc.tuple(tie('clause'), tie('clause')).map(([one, other]) => ({
    jql: `(${one.jql} or ${other.jql})`,
    of: (issue) => negate(both(negate(one.of(issue)), negate(other.of(issue)))),
  })),
  not: tie('clause').map((inner) => ({ jql: `not (${inner.jql})`, of: (issue) => negate(inner.of(issue)) })),
})).clause;

const both = (one: boolean | null, other: boolean | null): boolean | null => {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
};

const negate = (said: boolean | null): boolean | null => (said === null ? null : !said);

const change = fc.record({
  statusId: fc.constantFrom('1', '2', '3', '4'),
  assigneeId: fc.constantFrom(null, 'anna', 'ben', 'cleo'),
  labels: fc.subarray(['a', 'b', 'c']),
  componentIds: fc.subarray(['2001', '2002']),
  votes: fc.integer({ min: 0, max: 3 }),
  dueDate: fc.option(fc.integer({ min: 1, max: 5 }).map(dayOfMarch)),
  summary: fc.constantFrom('quick fox', 'lazy dog', 'quick lazy cat'),
  custom: fc
    .option(fc.integer({ min: -2, max: 3 }))
    .map((value): IssueRecord['custom'] => (value === null ? {} : { customfield_10016: value })),
});

const issues = fc
  .array(change, { maxLength: 70 })
  .map((changes) => changes.map((each, at) => anIssue({ key: `SHOP-${at + 1}`, ...each })));

const engineOf = (records: readonly IssueRecord[]) => createJqlEngine(aSite({ issues: records }));

const found = (engine: ReturnType<typeof engineOf>, jql: string): readonly string[] => {
  const answer = engine.search({ jql, viewer: ANNA, now: NOW });
  if (!answer.ok) throw new Error(answer.errors.join());
  return answer.issues.map(({ key }) => key);
};

const sorted = (keys: readonly string[]): readonly string[] => [...keys].sort();

describe('any query', () => {
  it('finds the issues of which its clauses hold, one by one', () => {
    fc.assert(
      fc.property(issues, clause, (records, { jql, of }) => {
        const expected = records.filter((issue) => of(issue) === true).map(({ key }) => key);
        expect(sorted(found(engineOf(records), jql))).toEqual(sorted(expected));
      }),
      { numRuns: 300 },
    );
  });

  it('counts what it finds', () => {
    fc.assert(
      fc.property(issues, clause, (records, { jql }) => {
        const engine = engineOf(records);
        const counted = engine.count({ jql, viewer: ANNA, now: NOW });
        expect(counted).toEqual({ ok: true, count: found(engine, jql).length, warnings: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same after changes as in a site that was made so', () => {
    fc.assert(
      fc.property(
        issues,
        fc.array(fc.tuple(fc.nat(80), change), { maxLength: 10 }),
        clause,
        (records, changes, { jql }) => {
          const changed = new Map(records.map((issue) => [issue.key, issue]));
          const engine = engineOf(records);
          found(engine, jql);
          for (const [number, each] of changes) {
            const issue = anIssue({ key: `SHOP-${number + 1}`, ...each });
            changed.set(issue.key, issue);
            engine.update(issue);
          }
          const order = `${jql} ORDER BY votes DESC, due ASC`;
          expect(found(engine, order)).toEqual(found(engineOf([...changed.values()]), order));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('any order', () => {
  const step = fc.tuple(
    fc.constantFrom('votes', 'due', 'assignee', 'status', 'labels', '"Story Points"', 'summary'),
    fc.constantFrom('ASC', 'DESC'),
  );

  it('shows each issue once, and in the same order whichever part of them is found', () => {
    fc.assert(
      fc.property(issues, fc.array(step, { minLength: 1, maxLength: 3 }), (records, steps) => {
        const engine = engineOf(records);
        const order = `ORDER BY ${steps.map((each) => each.join(' ')).join()}`;
        const some = found(engine, `assignee is not empty ${order}`);
        const all = found(engine, order);
        expect(sorted(all)).toEqual(sorted(records.map(({ key }) => key)));
        expect(all.filter((key) => some.includes(key))).toEqual(some);
      }),
      { numRuns: 100 },
    );
  });

  it('is reversed by the other direction where keys differ', () => {
    fc.assert(
      fc.property(issues, (records) => {
        const votes = (direction: string) =>
          found(engineOf(records), `ORDER BY votes ${direction}`).map(
            (key) => records.find((issue) => issue.key === key)?.votes,
          );
        expect(votes('ASC')).toEqual([...votes('DESC')].reverse());
      }),
      { numRuns: 50 },
    );
  });
});
