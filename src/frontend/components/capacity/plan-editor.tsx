import React, { useState } from 'react';
import { Button, Form, Heading, Inline, Stack, Text } from '@forge/react';
import { iterationKey } from '../../../core/capacity/iteration';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { IterationCapacity } from '../../../core/capacity/records/iteration-capacity';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import { call } from '../../call';
import type { CapacityPlace } from '../../capacity/place';
import { planDraft, planFromDraft, withPeople, type PersonDraft } from '../../capacity/plan-draft';
import { useRecordSaving } from '../../hooks/use-record-saving';
import { useTexts } from '../../texts/text-provider';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import { PersonPicker } from './person-picker';
import { PersonRow } from './person-row';
import { RecordFooter } from './record-footer';

interface PlanEditorProps {
  readonly place: CapacityPlace;
  /** Its own plan, or the one that it borrows. */
  readonly plan: IterationCapacity;
  /** The revision of its own plan; null for none. */
  readonly seen: number | null;
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
  readonly peopleWithWork: readonly string[];
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Who works on an iteration, and how much. */
export function PlanEditor(props: PlanEditorProps): React.JSX.Element {
  const { place, plan, seen, settings, roles, peopleWithWork, onSaved, onClose } = props;
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => planDraft(plan));
  const [hasTried, setHasTried] = useState(false);
  const saving = useRecordSaving<IterationCapacity>(seen, onSaved);
  const { record, faults } = planFromDraft(draft);
  const missing = peopleWithWork.filter((id) => draft.people.every((person) => person.plan.accountId !== id));
  const change = (accountId: string, part: Partial<PersonDraft>): void => {
    setDraft((before) => ({
      ...before,
      people: before.people.map((one) => (one.plan.accountId === accountId ? { ...one, ...part } : one)),
    }));
  };
  const add = (accountIds: readonly string[]): void => {
    setDraft((before) => withPeople(before, accountIds));
  };
  const submit = async (): Promise<void> => {
    setHasTried(true);
    if (record === null) return;
    await saving.save((over) =>
      call('capacity/save-iteration', {
        boardId: place.board.id,
        iteration: iterationKey(place.iteration.source),
        ...{ record, seen: over },
      }),
    );
  };
  return (
    <Form onSubmit={submit}>
      <Stack space="space.200">
        <Heading size="medium" as="h2">
          {t('capacity.action.plan')}
        </Heading>
        {draft.people.length === 0 && <Text>{t('capacity.plan.empty')}</Text>}
        {draft.people.map((person) => (
          <PersonRow
            key={person.plan.accountId}
            {...{ person, settings, roles }}
            faults={{
              daily: faults.dailyCapacity.has(person.plan.accountId),
              allocation: faults.allocation.has(person.plan.accountId),
            }}
            onChange={(part) => {
              change(person.plan.accountId, part);
            }}
            onRemove={() => {
              setDraft((before) => ({ ...before, people: before.people.filter((one) => one !== person) }));
            }}
          />
        ))}
        <Inline space="space.200" alignBlock="end" shouldWrap>
          <PersonPicker
            onPick={(accountId) => {
              add([accountId]);
            }}
          />
          {missing.length > 0 && (
            <Button
              onClick={() => {
                add(missing);
              }}
            >
              {t('capacity.plan.add-with-work', { count: missing.length })}
            </Button>
          )}
        </Inline>
        <Pair>
          <TextField
            id="plan-start"
            label={t('capacity.plan.start')}
            help={t('capacity.plan.dates.help')}
            type="date"
            initial={draft.start}
            onChange={(start) => {
              setDraft((before) => ({ ...before, start }));
            }}
          />
          <TextField
            id="plan-end"
            label={t('capacity.plan.end')}
            type="date"
            initial={draft.end}
            error={faults.end === null ? undefined : t(faults.end)}
            onChange={(end) => {
              setDraft((before) => ({ ...before, end }));
            }}
          />
        </Pair>
      </Stack>
      <RecordFooter
        saving={saving}
        isUnfinished={hasTried && record === null}
        difference={
          saving.conflict === null
            ? null
            : t('capacity.conflict.people', {
                theirs: saving.conflict.present?.record.people.length ?? 0,
                yours: draft.people.length,
              })
        }
        onClose={onClose}
      />
    </Form>
  );
}
