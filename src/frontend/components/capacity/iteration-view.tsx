import React, { useEffect, useState } from 'react';
import { Button, ButtonGroup, Inline, Stack } from '@forge/react';
import { iterationKey, type Iteration } from '../../../core/capacity/iteration';
import type { PlannedIterations } from '../../capacity/planned-iteration';
import type { DraftControl } from '../../hooks/capacity/use-draft';
import { useTexts } from '../../texts/text-provider';
import { EmptyView } from '../empty-view';
import { DaysOffPanel } from './days-off-panel';
import { IterationResult } from './iteration-result';
import { PlanEditor } from './plan-editor';
import { BoardSettings } from './settings/board-settings';
import { SetUpForm } from './set-up-form';

interface IterationViewProps {
  readonly planned: PlannedIterations;
  /** Of the board. */
  readonly iterations: readonly Iteration[];
  /** Whether these are all of them; else closed ones are missing. */
  readonly isWhole: boolean;
  readonly draft: DraftControl;
  /** Everything that somebody waits for is there. */
  readonly onRead: () => void;
  /** Something was saved: everything is read anew. */
  readonly onChanged: () => void;
}

const PANELS = ['plan', 'what-if', 'settings', 'days-off'] as const;
type Panel = (typeof PANELS)[number];

/** Iterations of a board: their numbers, and what they are made of for those who may change it. */
export function IterationView({
  planned,
  iterations,
  isWhole,
  draft,
  onRead,
  onChanged,
}: IterationViewProps): React.JSX.Element {
  const { t } = useTexts();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [{ place, records }] = planned;
  const { board, mayManage, site } = records;
  const isSetUp = board !== null;
  useEffect(() => {
    if (!isSetUp) onRead();
  }, [isSetUp]);
  if (board === null) {
    return mayManage ? (
      <SetUpForm place={place} site={site} onSaved={onChanged} />
    ) : (
      <EmptyView title={t('capacity.not-set-up.title')} text={t('capacity.not-set-up')} />
    );
  }
  const saved = (): void => {
    setPanel(null);
    onChanged();
  };
  const close = (): void => {
    setPanel(null);
  };
  // Each iteration has people of its own: they are edited while it is looked at alone.
  const isOffered: Readonly<Record<Panel, boolean>> = {
    plan: mayManage && planned.length === 1,
    'what-if': true,
    settings: mayManage,
    'days-off': true,
  };
  const panels = PANELS.filter((one) => isOffered[one]);
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
        <BoardSettings
          boardId={place.board.id}
          saved={board}
          iterations={iterations}
          now={place.now}
          onSaved={saved}
          onClose={close}
        />
      )}
      {panel === 'days-off' && <DaysOffPanel planned={planned[0]} onSaved={saved} onClose={close} />}
      <IterationResult
        {...{ planned, iterations, draft, onRead, onChanged }}
        isTrying={panel === 'what-if'}
        settings={board.record}
        editor={(peopleWithWork) =>
          panel === 'plan' && isOffered.plan ? (
            <PlanEditor
              {...{ place, records, iterations, isWhole, peopleWithWork }}
              key={iterationKey(place.iteration.source)}
              settings={board.record}
              onSaved={saved}
              onClose={close}
            />
          ) : null
        }
      />
    </Stack>
  );
}
