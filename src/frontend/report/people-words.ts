import type { ReportAccess, ReportInput } from '../../core/report/report';
import type { Texts } from '../texts/texts';
import type { NameOfReference } from './reference-names';

interface PeopleWordsInput {
  readonly nameOf: NameOfReference;
  readonly texts: Texts;
}

/** Who may open a report and who its administrators are, by name: "Limited: Ann, Group staff · Administrators: Bob". */
export function peopleWords(
  { access, administrators }: Pick<ReportInput, 'access' | 'administrators'>,
  input: PeopleWordsInput,
): string {
  const { nameOf, texts } = input;
  const { t } = texts;
  const kind = t(`report.people.access.${access.kind}`);
  return [
    access.kind === 'limited' ? listed(kind, readers(access, input), texts) : kind,
    listed(
      t('report.people.administrators'),
      administrators.map((id) => nameOf({ kind: 'person', id })),
      texts,
    ),
  ].join(' · ');
}

function readers(
  { accountIds, groupIds, roles }: Extract<ReportAccess, { readonly kind: 'limited' }>,
  { nameOf, texts: { t } }: PeopleWordsInput,
): readonly string[] {
  return [
    ...accountIds.map((id) => nameOf({ kind: 'person', id })),
    ...groupIds.map((id) => t('form.group', { name: nameOf({ kind: 'group', id }) })),
    ...roles.map(({ projectKey, roleId }) =>
      t('report.people.role-in', {
        role: nameOf({ kind: 'role', id: String(roleId) }),
        space: projectKey,
      }),
    ),
  ];
}

function listed(what: string, names: readonly string[], { t }: Texts): string {
  return t('report.part.people-of', { what, names: names.length === 0 ? t('value.none') : names.join(', ') });
}
