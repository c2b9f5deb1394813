import { messages } from '../messages';
import type { QueryContext } from '../query-context';
import { keysFrom, type JqlFunction } from './function';

/** The account id that an optional argument names, or the viewer's; null when there is none. */
const personOf = (argument: string | undefined, { directory, viewer }: QueryContext): string | null =>
  (argument === undefined ? viewer : directory.usersCalled(argument)[0])?.accountId ?? null;

export const PEOPLE_FUNCTIONS: readonly JqlFunction[] = [
  {
    name: 'currentUser',
    type: 'user',
    isList: false,
    minArguments: 0,
    maxArguments: 0,
    call: (_, { viewer }) => keysFrom('currentUser', viewer === null ? [] : [viewer.accountId]),
  },
  {
    name: 'membersOf',
    type: 'user',
    isList: true,
    minArguments: 1,
    maxArguments: 1,
    call: ([name = ''], { directory }) => {
      const group = directory.data.groups.find(
        (each) => each.name.toLowerCase() === name.toLowerCase() || each.groupId === name,
      );
      return group === undefined
        ? { ok: false, error: messages.noGroup('membersOf', name) }
        : keysFrom('membersOf', group.memberIds);
    },
  },
  {
    name: 'projectsLeadByUser',
    type: 'project',
    isList: true,
    minArguments: 0,
    maxArguments: 1,
    call: ([argument], context) => {
      const lead = personOf(argument, context);
      const led = context.projects.filter((project) => project.leadAccountId === lead);
      return keysFrom(
        'projectsLeadByUser',
        led.map(({ id }) => id),
      );
    },
  },
  {
    name: 'componentsLeadByUser',
    type: 'component',
    isList: true,
    minArguments: 0,
    maxArguments: 1,
    call: ([argument], context) => {
      const lead = personOf(argument, context);
      const led = context.projects
        .flatMap(({ components }) => components)
        .filter(({ leadAccountId }) => lead !== null && leadAccountId === lead);
      return keysFrom(
        'componentsLeadByUser',
        led.map(({ id }) => id),
      );
    },
  },
];
