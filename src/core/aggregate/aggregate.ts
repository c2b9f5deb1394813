import type { Question } from '../chart/question';
import type { JiraIssue } from '../field/field';
import { createCells } from './cells';
import { createGroupIndex } from './group-index';
import { createFeed } from './measure-input';
import type { AggregateState, GroupState } from './state';

/**
 * The answer to a question so far. Parts of a source may be added in any order, here or in another aggregate of the same
 * question that is merged later: the result is the same.
 */
export interface Aggregate {
  /** All items that were added, those with unreadable values too. */
  readonly items: number;
  add(issue: JiraIssue): void;
  merge(other: Aggregate): void;
  /** Merges a part that was encoded elsewhere. */
  absorb(state: AggregateState): void;
  encode(): AggregateState;
}

/** An empty aggregate. Keeps no item: its size depends on the groups that occur. */
export function createAggregate(question: Question): Aggregate {
  const groups = createGroupIndex(question.dimensions);
  const cells = createCells(question.measure, question.measureSpec);
  const feed = createFeed(question.input);
  let items = 0;
  let group = 0;
  let groupCount = 0;
  const addValue = (value: number): void => cells.addValue(group, value);

  function add(issue: JiraIssue): void {
    items += 1;
    group = groups.groupOf(issue.fields);
    if (group < 0) return;
    if (group >= groupCount) groupCount = group + 1;
    cells.addItem(group);
    const reading = feed.read(issue.fields, addValue);
    if (reading === 'present') cells.addPresent(group);
    else if (reading === 'unreadable') cells.addUnreadable(group);
  }

  function absorb(state: AggregateState): void {
    items += state.items;
    const numbers = groups.addSegments(state.dimensions);
    const values = state.dimensions[numbers.length]?.segments.map((segment) => feed.dictionary?.add(segment));
    const translate = (value: number): number => values?.[value] ?? value;
    for (const { members, tally } of state.groups) {
      const into = groups.groupOfMembers(
        members.map((segments, at) => segments.map((segment) => numbers[at]?.[segment] ?? segment)),
      );
      groupCount = Math.max(groupCount, into + 1);
      cells.absorb(into, tally, translate);
    }
  }

  function encode(): AggregateState {
    const values = feed.dictionary === null ? [] : [{ segments: feed.dictionary.encode() }];
    return { items, dimensions: [...groups.encode(), ...values], groups: encodeGroups() };
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
    add,
    merge: (other) => absorb(other.encode()),
    absorb,
    encode,
  };
}

/** The aggregate that `encode` was called on, ready to go on. */
export function decodeAggregate(question: Question, state: AggregateState): Aggregate {
  const aggregate = createAggregate(question);
  aggregate.absorb(state);
  return aggregate;
}
