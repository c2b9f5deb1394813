import React from 'react';
import { Inline, Label, Stack } from '@forge/react';
import { useProjectRoles } from '../../../hooks/report/use-project-roles';
import { SEEN_BY, type DeliveryDraft, type DeliveryFault } from '../../../report/delivery/delivery-draft';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { ChoiceField } from '../../form/choice-field';
import { ChosenEntry } from '../../form/chosen-entry';
import { GroupName } from '../../form/group-name';
import { GroupPicker } from '../../form/group-picker';
import { PeopleAndGroups } from '../../form/people-and-groups';
import { FieldNote, SelectField } from '../../form/select-field';

interface AudienceFieldsProps {
  readonly draft: DeliveryDraft;
  readonly change: (update: Partial<DeliveryDraft>) => void;
  readonly faultAt: (fault: DeliveryFault) => string | undefined;
}

/** Who sees a delivery, as far as its way lets one choose. */
export function AudienceFields(props: AudienceFieldsProps): React.JSX.Element | null {
  const { draft } = props;
  if (draft.way === 'attachment') return null;
  return draft.way === 'comment' ? <CommentAudience {...props} /> : <Recipients {...props} />;
}

function CommentAudience({ draft, change, faultAt }: AudienceFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { seenBy, groupId } = draft;
  return (
    <Stack space="space.150">
      <ChoiceField
        id="delivery-seen-by"
        label={t('delivery.form.seen-by')}
        choices={SEEN_BY.map((value) => ({ value, label: t(`delivery.seen-by.${value}`) }))}
        value={seenBy}
        onChange={(chosen) => {
          change({ seenBy: chosen });
        }}
      />
      {seenBy === 'role' && <RoleSelect {...{ draft, change, faultAt }} />}
      {seenBy === 'group' && groupId !== null && (
        <ChosenEntry
          onRemove={() => {
            change({ groupId: null });
          }}
        >
          <GroupName groupId={groupId} />
        </ChosenEntry>
      )}
      {seenBy === 'group' && groupId === null && (
        <Stack>
          <GroupPicker
            onPick={(picked) => {
              change({ groupId: picked });
            }}
          />
          <FieldNote help={t('delivery.form.group.help')} error={faultAt('groupId')} />
        </Stack>
      )}
    </Stack>
  );
}

/** Of the space that the work item is in, as its key says. */
function RoleSelect({ draft, change, faultAt }: AudienceFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const projectKey = /^\s*([a-z][a-z0-9_]*)-\d/i.exec(draft.issueKey)?.[1]?.toUpperCase() ?? null;
  const { roles } = useProjectRoles(projectKey);
  const names = [
    ...new Set([...(roles ?? []).map(({ name }) => name), ...(draft.role === null ? [] : [draft.role])]),
  ];
  return (
    <SelectField
      id="delivery-role"
      label={t('delivery.form.role')}
      help={t(projectKey === null ? 'delivery.form.role.no-issue' : 'delivery.form.role.help')}
      options={names.map((name) => ({ value: name, label: name }))}
      value={draft.role === null ? null : { value: draft.role, label: draft.role }}
      error={faultAt('role')}
      isLoading={projectKey !== null && roles === null}
      onChange={(role) => {
        change({ role });
      }}
    />
  );
}

function Recipients({ draft, change, faultAt }: AudienceFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { assignee, reporter, accountIds, groupIds } = draft;
  return (
    <Stack space="space.050">
      <Label labelFor="delivery-assignee">{t('delivery.form.recipients')}</Label>
      <Inline space="space.100" shouldWrap>
        <CheckField
          id="delivery-assignee"
          label={t('delivery.form.assignee')}
          isChecked={assignee}
          onChange={(isChecked) => {
            change({ assignee: isChecked });
          }}
        />
        <CheckField
          id="delivery-reporter"
          label={t('delivery.form.reporter')}
          isChecked={reporter}
          onChange={(isChecked) => {
            change({ reporter: isChecked });
          }}
        />
      </Inline>
      <PeopleAndGroups
        id="delivery-person"
        {...{ accountIds, groupIds }}
        onChange={(update) => {
          change(update({ accountIds, groupIds }));
        }}
      />
      <FieldNote help={t('delivery.form.recipients.help')} error={faultAt('recipients')} />
    </Stack>
  );
}
