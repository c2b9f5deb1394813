import type { IssueRecord, SprintRecord } from '../model';
import type { Site } from '../site';
import { sprintBean } from './agile-beans';
import type { BeanContext } from './bean-context';
import type { FieldSelection } from './field-selection';
import { issueBean } from './issue-bean';

type Bean = Readonly<Record<string, unknown>>;

/** The fields that boards add to an issue; Jira has `flagged` and `epic` beside them. */
const AGILE_FIELDS: Readonly<Record<string, (sprints: readonly SprintRecord[], site: Site) => unknown>> = {
  sprint: (sprints, site) => {
    const present = sprints.findLast((sprint) => sprint.state !== 'closed');
    return present === undefined ? null : sprintBean(site, present);
  },
  closedSprints: (sprints, site) =>
    sprints.filter((sprint) => sprint.state === 'closed').map((sprint) => sprintBean(site, sprint)),
};

/** An issue with its sprints apart: the present one, and those that are over. `fields` as asked for; empty: all. */
export function agileIssueBean(
  issue: IssueRecord,
  context: BeanContext,
  options: {
    readonly selection: FieldSelection;
    readonly expand: readonly string[];
    readonly fields: readonly string[];
  },
): Bean {
  const { site } = context;
  const { fields } = options;
  const bean = issueBean(issue, context, options);
  const wanted = Object.entries(AGILE_FIELDS).filter(
    ([name]) => fields.length === 0 || fields.includes(name) || fields.includes('*all'),
  );
  if (wanted.length === 0) return bean;
  const sprints = sprintsOf(issue, site);
  return {
    ...bean,
    fields: {
      ...(bean['fields'] as Bean | undefined),
      ...Object.fromEntries(wanted.map(([name, valueOf]) => [name, valueOf(sprints, site)])),
    },
  };
}

function sprintsOf(issue: IssueRecord, { data, sprints }: Site): readonly SprintRecord[] {
  return data.customFields
    .filter((field) => field.type === 'sprint')
    .flatMap((field) => {
      const ids = issue.custom[field.id];
      return typeof ids === 'object' ? ids.flatMap((id) => sprints.get(Number(id)) ?? []) : [];
    });
}
