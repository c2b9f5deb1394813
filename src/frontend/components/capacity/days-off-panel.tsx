import React, { useState } from 'react';
import { Spinner, Stack } from '@forge/react';
import { call } from '../../call';
import { colleaguesOf } from '../../capacity/colleagues';
import { dayOffDraft, type DayOffDraft } from '../../capacity/days-off-draft';
import type { PlannedIteration } from '../../capacity/planned-iteration';
import { useAnswer } from '../../hooks/use-answer';
import { FailureMessage } from '../failure-message';
import { useModuleContext } from '../module-context-provider';
import { DaysOffForm } from './days-off-form';
import { WhoseField } from './whose-field';

interface DaysOffPanelProps {
  /** Its holidays and dates stand in the calendar, and whoever manages it enters days off of its people; null for no iteration. */
  readonly planned: PlannedIteration | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Days off, which hold on all boards: the viewer's own, and those of the people whom the viewer plans. */
export function DaysOffPanel({ planned, onSaved, onClose }: DaysOffPanelProps): React.JSX.Element {
  const viewerId = useModuleContext().accountId;
  const [whose, setWhose] = useState<string | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, readonly DayOffDraft[]>>>({});
  const colleagues = (planned === null ? null : colleaguesOf(planned)) ?? [];
  const others = colleagues.filter(({ accountId }) => accountId !== viewerId);
  const person = others.find(({ accountId }) => accountId === whose) ?? null;
  const key = person?.accountId ?? '';
  const { result, reload } = useAnswer(`days-off/${key}`, () =>
    person === null ? call('capacity/read-days-off', {}) : call('capacity/read-person', person),
  );
  return (
    <Stack space="space.200">
      {others.length > 0 && (
        <WhoseField accountIds={others.map(({ accountId }) => accountId)} value={whose} onChange={setWhose} />
      )}
      {result === null && <Spinner />}
      {result?.ok === false && <FailureMessage error={result.error} onRetry={reload} />}
      {result?.ok === true && (
        <DaysOffForm
          key={key}
          saved={result.value}
          lines={typed[key] ?? (result.value?.record.daysOff ?? []).map(dayOffDraft)}
          isOwn={person === null}
          planned={planned}
          onLines={(lines) => {
            setTyped((before) => ({ ...before, [key]: lines }));
          }}
          write={(change) =>
            person === null
              ? call('capacity/save-days-off', change)
              : call('capacity/save-person', { ...person, ...change })
          }
          onSaved={onSaved}
          onClose={onClose}
        />
      )}
    </Stack>
  );
}
