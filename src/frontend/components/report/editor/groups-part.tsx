import React from 'react';
import { Stack } from '@forge/react';
import { GROUPS_MAX } from '../../../../core/report/definition-schema';
import { changeEntry } from '../../../report/entry-list';
import { newGroup } from '../../../report/group-draft';
import { groupWords } from '../../../report/group-words';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { AddOperand } from './add-operand';
import { EntriesPart } from './entries-part';
import { GroupFields } from './group-fields';
import { newId } from './new-id';
import { isOperandField } from './offered-fields';
import type { ReportPartProps } from './report-part';

/** The groups of the table, the first one outermost, and how they begin. */
export function GroupsPart({ form, choice }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, nameOf, typeOf } = form;
  return (
    <Stack space="space.200">
      <EntriesPart
        label={t('report.editor.groups')}
        help={t('report.editor.groups.help')}
        empty={t('report.editor.groups.none')}
        entries={draft.groups}
        onChange={(update) => {
          change(({ groups }) => ({ groups: update(groups) }));
        }}
        choice={choice}
        titleOf={({ of }) => nameOf(of)}
        noteOf={(group) => groupWords(group, typeOf, t)}
        isFaulty={(id) => form.isFaulty(`groups.${id}`)}
        copy={(group) => ({ ...group, id: newId() })}
        max={GROUPS_MAX}
        add={
          <AddOperand
            form={form}
            id="add-group"
            label={t('report.editor.groups.add')}
            isOffered={isOperandField}
            onAdd={(of) => {
              const group = newGroup(newId(), of);
              change(({ groups }) => ({ groups: [...groups, group] }));
              choice.select(group.id);
            }}
          />
        }
        settings={(group) => (
          <GroupFields
            form={form}
            id={group.id}
            path={`groups.${group.id}`}
            group={group}
            onChange={(changed) => {
              change(({ groups }) => ({ groups: changeEntry(groups, group.id, changed) }));
            }}
          />
        )}
      />
      {draft.groups.length > 0 && (
        <Stack space="space.050">
          <CheckField
            id="starts-collapsed"
            label={t('report.editor.collapsed')}
            isChecked={draft.table.startsCollapsed}
            onChange={(startsCollapsed) => {
              change(({ table }) => ({ table: { ...table, startsCollapsed } }));
            }}
          />
          <CheckField
            id="totals-only"
            label={t('report.editor.totals-only')}
            help={t('report.editor.totals-only.help')}
            isChecked={draft.table.isTotalsOnly}
            onChange={(isTotalsOnly) => {
              change(({ table }) => ({ table: { ...table, isTotalsOnly } }));
            }}
          />
        </Stack>
      )}
    </Stack>
  );
}
