import React from 'react';
import { CAPACITY_SUBJECTS } from '../../../core/capacity/gadget/config';
import { findUsers, readUserNames, type FoundUser } from '../../../core/jira/users';
import type { JiraCall } from '../../../core/jira/call';
import { appError } from '../../../core/error';
import { failure, success } from '../../../core/result';
import type { CapacityGadgetDraft, CapacityGadgetFaultPath } from '../../form/capacity-gadget-draft';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { SearchPicker } from '../form/search-picker';

interface SubjectFieldsProps {
  readonly draft: Pick<CapacityGadgetDraft, 'subjectKind' | 'accountId'>;
  readonly change: (changes: Partial<CapacityGadgetDraft>) => void;
  readonly faultAt: (path: CapacityGadgetFaultPath) => string | undefined;
  readonly leave: (path: CapacityGadgetFaultPath) => void;
}

/** Whose capacity a gadget shows. */
export function SubjectFields({ draft, change, faultAt, leave }: SubjectFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <>
      <ChoiceField
        id="capacity-subject"
        label={t('capacity.gadget.subject')}
        choices={CAPACITY_SUBJECTS.map((value) => ({ value, label: t(`capacity.gadget.subject.${value}`) }))}
        value={draft.subjectKind}
        onChange={(subjectKind) => {
          change({ subjectKind });
        }}
      />
      {draft.subjectKind === 'person' && (
        <SearchPicker
          id="capacity-subject-person"
          label={t('capacity.column.person')}
          placeholder={t('form.add.placeholder')}
          value={draft.accountId}
          onChange={(accountId) => {
            change({ accountId });
          }}
          onLeave={() => {
            leave('subject');
          }}
          error={faultAt('subject')}
          find={findUsers}
          read={readUser}
          option={({ accountId, displayName }) => ({ value: accountId, label: displayName })}
        />
      )}
    </>
  );
}

function readUser(accountId: string): JiraCall<FoundUser> {
  const { request, parse } = readUserNames([accountId]);
  return {
    request,
    parse: (body) => {
      const names = parse(body);
      if (!names.ok) return names;
      const displayName = names.value.get(accountId);
      return displayName === undefined
        ? failure(appError('source-not-found', { kind: 'person', name: accountId }))
        : success({ accountId, displayName });
    },
  };
}
