import type { Question } from '../chart/question';
import type { JiraIssue } from '../field/field';
import type { GrowingAnswer } from '../reading/growing-answer';
import { createCells, type Translate } from './cells';
import { createGroupIndex } from './group-index';
import type { AggregateState, GroupState } from './state';

/** The answer to the question of a chart. */
export type Aggregate = GrowingAnswer<AggregateState>;

/** An empty aggregate. Keeps no item: its size depends on the groups that occur. */
export function createAggregate(question: Question): Aggregate {
  const groups = createGroupIndex(question.dimensions);
  const cells = createCells(question);
  let items = 0;

  // Step by step over many items instead of item by item: each step is a short loop, in which the processor fetches the next
  // items while it works on one.
  function addAll(issues: readonly JiraIssue[]): void {
    items += issues.length;
    const found = groups.groupsOf(issues);
    cells.addAll(issues, found, groups.size());
  }

  function absorb(state: AggregateState): void {
    items += state.items;
    const numbers = groups.addSegments(state.dimensions);
    const dictionaries = state.dimensions
      .slice(numbers.length)
      .map(({ segments }, at) => segments.map((segment) => cells.dictionaries[at]?.add(segment) ?? 0));
    const translate: Translate = (dictionary, segment) => dictionaries[dictionary]?.[segment] ?? segment;
    for (const { members, tally } of state.groups) {
      const into = groups.groupOfMembers(
        members.map((segments, at) => segments.map((segment) => numbers[at]?.[segment] ?? segment)),
      );
      cells.absorb(into, tally, translate);
    }
  }

  function encode(): AggregateState {
    const values = cells.dictionaries.map((dictionary) => ({ segments: dictionary.encode() }));
    return { items, dimensions: [...groups.encode(), ...values], groups: encodeGroups() };
  }

  function encodeGroups(): readonly GroupState[] {
    const states: GroupState[] = [];
    for (let number = 0; number < groups.size(); number += 1) {
      if (cells.items(number) === 0) continue;
      states.push({ members: groups.membersOf(number), tally: cells.write(number) });
    }
    return states;
  }

  return {
    get items() {
      return items;
    },
    addAll,
    absorb,
    encode,
  };
}
