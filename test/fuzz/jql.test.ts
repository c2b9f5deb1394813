import fc from 'fast-check';
import { readQuery } from '../../local/jira/jql/read-query';
import { fieldKind } from '../../src/core/field/registry';
import { jqlFieldName } from '../../src/core/field/jql-name';
import { choiceClause } from '../../src/core/filter/clause';
import type { FilterChoice } from '../../src/core/filter/choice';
import { and, betweenClause, containsClause, isEmptyClause } from '../../src/core/source/jql';
import { filterJql } from '../../src/core/source/resolve-source';
import { aField } from '../support/chart';
import { fuzzed } from '../support/fuzz';
import { hostileJson } from '../support/hostile-json';

const FIELDS = [
  aField('status', { type: 'status' }),
  aField('assignee', { type: 'user' }),
  aField('labels', { type: 'array', items: 'string', system: 'labels' }),
  aField('project', { type: 'project' }),
  aField('fixVersions', { type: 'array', items: 'version' }),
  aField('customfield_1', { type: 'option', custom: 'x:select' }, 'Size'),
  aField('customfield_2', { type: 'option-with-child', custom: 'x:cascadingselect' }, 'Place'),
  aField('customfield_3', { type: 'array', items: 'option', custom: 'x:multiselect' }, '"Odd" name'),
  aField('customfield_4', { type: 'number', custom: 'x:float' }, 'Points'),
  aField('customfield_5', { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }),
  aField('customfield_6', { type: 'string', custom: 'x:textfield' }, 'Words'),
  aField('customfield_7', { type: 'group', custom: 'x:grouppicker' }, 'Group'),
  aField('parent', { type: 'issuelink', system: 'parent' }),
];

/** What ends a string, a clause or a query, and what only looks as if it did. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('"', "'", '\\', '\n', ' ', '(', ')', '[', ',', ' OR ', ' order by ', '\u0000', 'a'),
    maxLength: 20,
  }),
  fc.constantFrom('', 'EMPTY', 'currentUser()', '["a","b"]', '[[1]]', '-1', '1e9', '\uD800'),
);

const clauseCount = (jql: string): number => {
  const read = readQuery(`${jql} AND project = KITE`);
  if (!read.ok) throw new Error(`${jql}: ${read.errors.join(' ')}`);
  const { where } = read.query;
  return where?.kind === 'and' ? where.clauses.length : 0;
};

describe('JQL of ours', () => {
  it.each(FIELDS)('is one clause for any values of $id, which no value breaks out of', (field) => {
    const name = jqlFieldName(field) ?? '';
    const grouping = fieldKind(field)?.grouping ?? null;
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }), (values) => {
        const segments = values.map(([key, label]) => ({ key, label, order: null }));
        const jql = grouping?.clause(name, segments) ?? isEmptyClause(name);
        expect(clauseCount(and(jql, 'project = KITE'))).toBe(3);
      }),
      fuzzed(12),
    );
  });

  it.each(FIELDS)(
    'is written for whatever was chosen of $id, even when it was a field of another kind',
    (field) => {
      const choice: fc.Arbitrary<FilterChoice> = fc.oneof(
        fc.record({
          kind: fc.constant('values' as const),
          values: fc.array(fc.record({ value: text, label: text }), { maxLength: 2 }),
          ...{ empty: fc.boolean(), viewer: fc.boolean() },
        }),
        fc.record({ kind: fc.constant('text' as const), text }),
      );
      fc.assert(
        fc.property(choice, (chosen) => {
          const jql = choiceClause(field, chosen);
          expect(jql === null ? 3 : clauseCount(and(jql, 'project = KITE'))).toBe(3);
        }),
        fuzzed(12),
      );
    },
  );

  it('is one clause for any filter, words and numbers', () => {
    fc.assert(
      fc.property(text, fc.double(), (words, number) => {
        const clauses = [
          filterJql(words),
          containsClause('text', words),
          betweenClause(words, { from: number, to: null }),
        ];
        expect(clauseCount(and(...clauses))).toBe(4);
      }),
      fuzzed(20),
    );
  });

  it.each(FIELDS)('can be written for whatever Jira says that $id holds', (field) => {
    const name = jqlFieldName(field) ?? '';
    const grouping = fieldKind(field)?.grouping ?? null;
    const sample = { id: '1', name: 'N', value: 'V', accountId: 'a', child: { value: 'C' }, key: 'K' };
    const raws = fc.oneof(hostileJson(sample), hostileJson([sample]), text, fc.array(text, { maxLength: 3 }));
    let written = 0;
    fc.assert(
      fc.property(raws, (raw) => {
        grouping?.each(raw, (_alias, value) => {
          const clause = grouping.clause(name, [grouping.describe(value)]);
          if (clause === null) return;
          written += 1;
          expect(clauseCount(and(clause, 'project = KITE'))).toBe(3);
        });
      }),
      fuzzed(60),
    );
    // Words are found by what they contain: their segments have no clause.
    const hasClause = (grouping?.clause(name, [{ key: '1', label: 'a', order: null }]) ?? null) !== null;
    expect(written > 0).toBe(hasClause);
  });
});
