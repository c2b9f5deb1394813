import type { Question } from '../chart/question';
import type { JiraIssue } from '../field/field';
import { createGroupIndex } from './group-index';
import { createFeed } from './measure-input';
import { membershipOf } from './membership';
import { createOperandCells, type Operand, type Translate } from './operand';
import type { AggregateState, DimensionState, GroupState } from './state';

/**
 * The answer to a question so far. Parts of a source may be added in any order, here or in another aggregate of the same
 * question that is merged later: the result is the same.
 */
export interface Aggregate {
  /** All items that were added, those with unreadable values too. */
  readonly items: number;
  readonly addAll: (issues: readonly JiraIssue[]) => void;
  merge(other: Aggregate): void;
  /** Merges a part that was encoded elsewhere. */
  absorb(state: AggregateState): void;
  encode(): AggregateState;
}

/** An empty aggregate. Keeps no item: its size depends on the groups that occur. */
export function createAggregate(question: Question): Aggregate {
  const groups = createGroupIndex(question.dimensions);
  const cells = createOperandCells(question.operands, question.combine);
  const feeds = question.operands.map(({ input }) => createFeed(input));
  const readers = feeds.flatMap(({ readAll }, operand) => {
    const first = question.operands.findIndex((other) => readsSame(other, question.operands[operand]));
    if (first >= 0 && first < operand) return [];
    const into = cells.columns.filter(
      (_, column) => column === operand || readsSame(question.operands[column], question.operands[operand]),
    );
    return [{ readAll, into, source: question.operands[operand]?.source ?? null }];
  });
  let items = 0;
  let groupCount = 0;

  // Step by step over many items instead of item by item: each step is a short loop, in which the processor fetches the next
  // items while it works on one.
  function addAll(issues: readonly JiraIssue[]): void {
    items += issues.length;
    const found = groups.groupsOf(issues);
    for (const group of found) if (group >= groupCount) groupCount = group + 1;
    cells.addItems(found);
    for (const { readAll, into, source } of readers) {
      const measured =
        source === null ? found : found.map((group, at) => (isIn(issues[at], source) ? group : -1));
      for (const column of into) column.addItems(measured);
      readAll(issues, measured, into);
    }
  }

  function absorb(state: AggregateState): void {
    items += state.items;
    const numbers = groups.addSegments(state.dimensions);
    const dictionaries = absorbDictionaries(state.dimensions.slice(numbers.length));
    const translate: Translate = (operand, value) => dictionaries[operand]?.[value] ?? value;
    for (const { members, tally } of state.groups) {
      const into = groups.groupOfMembers(
        members.map((segments, at) => segments.map((segment) => numbers[at]?.[segment] ?? segment)),
      );
      groupCount = Math.max(groupCount, into + 1);
      cells.absorb(into, tally, translate);
    }
  }

  function encode(): AggregateState {
    const values = feeds.flatMap(({ dictionary }) =>
      dictionary === null ? [] : [{ segments: dictionary.encode() }],
    );
    return { items, dimensions: [...groups.encode(), ...values], groups: encodeGroups() };
  }

  /** By operand: its values' numbers here by their numbers there. Operands of plain numbers have written no dictionary. */
  function absorbDictionaries(written: readonly DimensionState[]): readonly (readonly number[] | null)[] {
    let at = 0;
    return feeds.map(({ dictionary }) => {
      if (dictionary === null) return null;
      const numbers = (written[at]?.segments ?? []).map(dictionary.add);
      at += 1;
      return numbers;
    });
  }

  function encodeGroups(): readonly GroupState[] {
    const states: GroupState[] = [];
    for (let number = 0; number < groupCount; number += 1) {
      states.push({ members: groups.membersOf(number), tally: cells.write(number) });
    }
    return states;
  }

  return {
    get items() {
      return items;
    },
    addAll,
    merge: (other) => absorb(other.encode()),
    absorb,
    encode,
  };
}

function isIn(issue: JiraIssue | undefined, source: number): boolean {
  return issue !== undefined && membershipOf(issue.fields).includes(source);
}

/** What several operands measure is read once, where it is numbers; segments are numbered by each on its own. */
function readsSame(a: Operand | undefined, b: Operand | undefined): boolean {
  return a?.input.kind === 'number' && a.input === b?.input && a.source === b.source;
}

/** The aggregate that `encode` was called on, ready to go on. */
export function decodeAggregate(question: Question, state: AggregateState): Aggregate {
  const aggregate = createAggregate(question);
  aggregate.absorb(state);
  return aggregate;
}
