import type { CapacityReport } from '../core/capacity/records/capacity-report';
import type { CapacityTemplate } from '../core/capacity/records/capacity-template';
import { withoutReportPerson } from '../core/capacity/report/report-access';
import type { AppError } from '../core/error';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { changeEach } from './change-each';
import { isFilterChoiceOf } from './filter-choice-id';
import { templateShelf } from './template-shelf';

/**
 * Deletes the templates and filter choices of a person whose account is no more, and takes that person out of teams and
 * capacity reports, also of those that were deleted and can still be put back.
 */
export async function forgetCollectionsPerson(
  { store }: Pick<Ports, 'store'>,
  accountId: string,
): Promise<Result<null, AppError>> {
  const { kept, deleted, prefix } = templateShelf('personal', accountId);
  for (const name of [kept, deleted]) {
    for (const { id } of await store.list(name, prefix)) await store.removeOne(name, id);
  }
  const ofTeam = <T extends CapacityTemplate>(team: T): T | null => withoutTeamPerson(team, accountId);
  const ofReport = <T extends CapacityReport>(report: T): T | null => withoutReportPerson(report, accountId);
  const ofFilter = <T>(choice: T, id: string): T | null => (isFilterChoiceOf(id, accountId) ? null : choice);
  const answers = [
    await changeEach({ store }, { name: 'filter-choice', change: ofFilter }),
    await changeEach({ store }, { name: 'capacity-template', change: ofTeam }),
    await changeEach({ store }, { name: 'deleted-capacity-template', change: ofTeam }),
    await changeEach({ store }, { name: 'capacity-report', change: ofReport }),
    await changeEach({ store }, { name: 'deleted-capacity-report', change: ofReport }),
  ];
  return answers.find(({ ok }) => !ok) ?? success(null);
}

/** The same where nothing changes; null where nobody is left in the team. */
function withoutTeamPerson<T extends CapacityTemplate>(team: T, accountId: string): T | null {
  const people = team.people.filter((person) => person.accountId !== accountId);
  if (people.length === team.people.length) return team;
  return people.length === 0 ? null : { ...team, people };
}
