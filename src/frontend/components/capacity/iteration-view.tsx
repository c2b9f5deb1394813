import React, { useState } from 'react';
import { Button, ButtonGroup, EmptyState, Inline, Stack } from '@forge/react';
import type { CapacityRecords } from '../../../contract/capacity';
import { borrowedPlan } from '../../../core/capacity/inherit';
import type { Iteration } from '../../../core/capacity/iteration';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { Revised } from '../../../core/privacy/revised-records';
import type { CapacityPlace } from '../../capacity/place';
import { useTexts } from '../../texts/text-provider';
import { BoardSettings } from './board-settings';
import { DaysOffPanel } from './days-off-panel';
import { IterationResult } from './iteration-result';
import { PlanEditor } from './plan-editor';
import { SetUpForm } from './set-up-form';

interface IterationViewProps {
  readonly place: CapacityPlace;
  readonly records: CapacityRecords;
  readonly iterations: readonly Iteration[];
  /** Something was saved: everything is read anew. */
  readonly onChanged: () => void;
}

const PANELS = ['plan', 'settings', 'days-off'] as const;
type Panel = (typeof PANELS)[number];

/** An iteration of a board: its numbers, and what they are made of for those who may change it. */
export function IterationView({
  place,
  records,
  iterations,
  onChanged,
}: IterationViewProps): React.JSX.Element {
  const { t } = useTexts();
  const [panel, setPanel] = useState<Panel | null>(null);
  const { board, mayManage, site } = records;
  if (board === null) {
    return mayManage ? (
      <SetUpForm place={place} site={site} onSaved={onChanged} />
    ) : (
      <EmptyState header={t('capacity.not-set-up.title')} description={t('capacity.not-set-up')} />
    );
  }
  const saved = (): void => {
    setPanel(null);
    onChanged();
  };
  const close = (): void => {
    setPanel(null);
  };
  const panels = PANELS.filter((one) => mayManage || one === 'days-off');
  return (
    <Stack space="space.300">
      <Inline>
        <ButtonGroup label={t('capacity.actions')}>
          {panels.map((one) => (
            <Button
              key={one}
              isSelected={panel === one}
              onClick={() => {
                setPanel(panel === one ? null : one);
              }}
            >
              {t(`capacity.action.${one}`)}
            </Button>
          ))}
        </ButtonGroup>
      </Inline>
      {panel === 'settings' && (
        <BoardSettings boardId={place.board.id} saved={board} onSaved={saved} onClose={close} />
      )}
      {panel === 'days-off' && <DaysOffPanel onSaved={saved} onClose={close} />}
      <PlannedIteration
        {...{ place, records, board, iterations }}
        isEditing={panel === 'plan'}
        onSaved={saved}
        onClose={close}
      />
    </Stack>
  );
}

interface PlannedIterationProps extends Omit<IterationViewProps, 'onChanged'> {
  readonly board: Revised<BoardCapacity>;
  readonly isEditing: boolean;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

function PlannedIteration(props: PlannedIterationProps): React.JSX.Element {
  const { place, records, board, iterations, isEditing, onSaved, onClose } = props;
  const plan = records.plan?.record ?? borrowedPlan(records.lender?.plan ?? null);
  return (
    <IterationResult
      {...{ place, records, plan, iterations }}
      settings={board.record}
      editor={(peopleWithWork) =>
        isEditing ? (
          <PlanEditor
            {...{ place, plan, peopleWithWork, onSaved, onClose }}
            seen={records.plan?.revision ?? null}
            settings={board.record}
            roles={records.site.roles}
          />
        ) : null
      }
    />
  );
}
