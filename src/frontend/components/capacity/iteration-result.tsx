import React, { useEffect, useState } from 'react';
import { Inline, Stack, Text } from '@forge/react';
import { combineCapacity } from '../../../core/capacity/combine-capacity';
import { iterationKey, type Iteration } from '../../../core/capacity/iteration';
import { hasSharedDay } from '../../../core/capacity/shared-day';
import { applyDraft } from '../../../core/capacity/what-if/apply-draft';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import { overLimit } from '../../capacity/over-limit';
import { iterationNumbers, jqlOf, type PlannedIterations } from '../../capacity/planned-iteration';
import { draftedNumbers, scenarioOf } from '../../capacity/drafted';
import { UNASSIGNED } from '../../capacity/unassigned';
import { useCapacityWork } from '../../hooks/capacity/use-capacity-work';
import { useSharingBoards } from '../../hooks/capacity/use-sharing-boards';
import type { DraftControl } from '../../hooks/capacity/use-draft';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { CapacityNotes } from './capacity-notes';
import { ExtraParts } from './extra-parts';
import { IterationHead } from './iteration-head';
import { IterationMatrix } from './iteration-matrix';
import { PeopleTable } from './people-table';
import { PersonBreakdown } from './person-breakdown';
import { PersonSharing } from './person-sharing';
import { RoleTable } from './role-table';
import { WhatIfPanel } from './what-if/what-if-panel';
import { WorkFooter } from './work-footer';

interface IterationResultProps {
  readonly planned: PlannedIterations;
  readonly settings: BoardCapacity;
  /** Of the board. */
  readonly iterations: readonly Iteration[];
  readonly draft: DraftControl;
  readonly isTrying: boolean;
  /** The work was read, or cannot be. */
  readonly onRead: () => void;
  /** Something was written: everything is read anew. */
  readonly onChanged: () => void;
  /** Stands above the numbers; it is given who has work in the iterations. */
  readonly editor: (peopleWithWork: readonly string[]) => React.ReactNode;
}

/** Who can do how much in iterations, and how much work there is. */
export function IterationResult(props: IterationResultProps): React.JSX.Element {
  const { planned, settings, iterations, draft, isTrying, editor, onRead, onChanged } = props;
  const { t } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const [{ place, records }] = planned;
  const { roles } = records.site;
  const reading = useCapacityWork({
    board: settings,
    boardFieldId: records.estimateFieldId,
    jqls: planned.map((one) => jqlOf(one, settings)),
  });
  const numbers = planned.map((one, at) =>
    iterationNumbers(one, {
      board: settings,
      work: reading.works[at] ?? { items: null, reason: 'work-not-read' },
    }),
  );
  const isWorkComing = reading.works.includes(null);
  useEffect(() => {
    if (!isWorkComing) onRead();
  }, [isWorkComing]);
  const { result: shared, reload: reloadShared } = useSharingBoards({
    ...{ planned, numbers },
    isTurn: !isWorkComing,
  });
  const sharing = shared?.ok === true ? shared.value : null;
  const over = sharing === null ? new Map<string, never>() : overLimit(numbers, sharing);
  const isSeveral = numbers.length > 1;
  const scenario = isTrying ? scenarioOf(numbers) : null;
  const applied = scenario === null ? null : applyDraft(scenario, draft.changes);
  // While a draft is tried out, the numbers are those that it would make.
  const shown = applied === null ? numbers : draftedNumbers(numbers, applied.scenario);
  const result = combineCapacity(
    shown.map((one) => one.input),
    settings.rules.nearlyFullFrom,
  );
  const withWork = [...result.people.filter(({ work }) => (work?.open ?? 0) > 0), ...result.unplanned];
  return (
    <Stack space="space.300">
      {editor(withWork.map(({ accountId }) => accountId))}
      <Inline space="space.400" shouldWrap>
        {numbers.map((one) => (
          <IterationHead
            key={iterationKey(one.input.iteration.source)}
            numbers={one}
            iterations={iterations}
            isNamed={isSeveral}
          />
        ))}
      </Inline>
      {reading.error !== null && <FailureMessage error={reading.error} onRetry={reading.reload} />}
      {!isWorkComing &&
        numbers.map((one) => (
          <CapacityNotes
            key={iterationKey(one.input.iteration.source)}
            numbers={one}
            estimate={reading.estimate}
            isNamed={isSeveral}
          />
        ))}
      {scenario !== null && applied !== null && reading.estimate !== null && (
        <WhatIfPanel
          {...{ numbers, scenario, applied, draft, iterations }}
          estimate={reading.estimate}
          onApplied={() => {
            onChanged();
            reading.reload();
          }}
        />
      )}
      {isSeveral && <IterationMatrix numbers={shown} combined={result} unit={settings.unit} />}
      {hasSharedDay(shown.flatMap((one) => one.result.window ?? [])) && (
        <Text>{t('capacity.together.shared-day')}</Text>
      )}
      <PeopleTable
        {...{ result, settings, isWorkComing, over, opened, roles }}
        isTogether={isSeveral}
        onOpen={setOpened}
      />
      {shared?.ok === false && <FailureMessage error={shared.error} onRetry={reloadShared} />}
      <RoleTable {...{ result, settings, roles }} />
      {opened !== null && (
        <PersonBreakdown
          numbers={shown}
          accountId={opened === UNASSIGNED ? null : opened}
          sharing={
            sharing !== null && (
              <PersonSharing
                {...{ sharing, board: place.board }}
                accountId={opened}
                over={over.get(opened)}
              />
            )
          }
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
      {!isWorkComing && (
        <ExtraParts numbers={shown} combined={result} roles={roles} readAt={reading.readAt} />
      )}
      <WorkFooter reading={reading} viewerTimeZone={place.viewerTimeZone} />
    </Stack>
  );
}
