import React from 'react';
import { Heading, Stack } from '@forge/react';
import { GROUPS_MAX } from '../../../../core/report/definition-schema';
import { moveEntry } from '../../../form/move-entry';
import { changeEntry } from '../../../report/entry-list';
import { newGroup, type GroupDraft } from '../../../report/group-draft';
import { FramedEntry } from '../../form/framed-entry';
import { AddOperand } from './add-operand';
import { GroupFields } from './group-fields';
import { newId } from './new-id';
import { isOperandField } from './offered-fields';
import type { ReportForm } from './report-form';

interface GroupListProps {
  readonly form: ReportForm;
  readonly id: string;
  /** Of the list in the report. */
  readonly path: string;
  readonly title: string;
  readonly addLabel: string;
  readonly groups: readonly GroupDraft[];
  readonly onChange: (groups: readonly GroupDraft[]) => void;
}

/** The levels of an axis, one below the other. */
export function GroupList(props: GroupListProps): React.JSX.Element {
  const { form, id, path, title, addLabel, groups, onChange } = props;
  return (
    <Stack space="space.100">
      <Heading size="xsmall" as="h4">
        {title}
      </Heading>
      {groups.map((group, at) => (
        <FramedEntry
          key={group.id}
          name={form.nameOf(group.of)}
          at={at}
          of={groups.length}
          onMove={(step) => {
            onChange(moveEntry(groups, at, step));
          }}
          onRemove={() => {
            onChange(groups.filter((one) => one.id !== group.id));
          }}
        >
          <GroupFields
            form={form}
            id={group.id}
            path={`${path}.${group.id}`}
            group={group}
            onChange={(change) => {
              onChange(changeEntry(groups, group.id, change));
            }}
          />
        </FramedEntry>
      ))}
      {groups.length < GROUPS_MAX && (
        <AddOperand
          form={form}
          id={`${id}-add`}
          label={addLabel}
          isOffered={isOperandField}
          onAdd={(of) => {
            onChange([...groups, newGroup(newId(), of)]);
          }}
        />
      )}
    </Stack>
  );
}
