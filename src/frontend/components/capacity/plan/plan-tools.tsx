import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Stack } from '@forge/react';
import { iterationKey, type Iteration } from '../../../../core/capacity/iteration';
import type { BoardCapacity } from '../../../../core/capacity/records/board-capacity';
import type { PersonPlan } from '../../../../core/capacity/records/iteration-capacity';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import type { CapacityPlace } from '../../../capacity/place';
import {
  planFromDraft,
  withChanges,
  withForAll,
  withPeople,
  withPlans,
  withPlansOnly,
} from '../../../capacity/plan-draft';
import { PLAN_TOOLS, type PlanTool } from '../../../capacity/plan-tools';
import type { PlanDraftControl } from '../../../hooks/capacity/use-plan-draft';
import { useTexts } from '../../../texts/text-provider';
import { PersonPicker } from '../../form/person-picker';
import { Framed } from '../../framed';
import { ChangeAll } from './change-all';
import { CopyPlan } from './copy-plan';
import { PastePeople } from './paste-people';
import { TeamTemplates } from './team-templates';

export interface PlanToolsProps {
  readonly place: CapacityPlace;
  /** The space whose work the plan is about. */
  readonly projectId: string;
  readonly control: PlanDraftControl;
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
  readonly iterations: readonly Iteration[];
  /** Whether these are all of the board. */
  readonly isWhole: boolean;
  readonly peopleWithWork: readonly string[];
}

/** The form of each tool. */
const PANELS: Readonly<Record<PlanTool, (props: PlanToolsProps) => React.JSX.Element>> = {
  copy: ({ place, control, iterations, isWhole }) => (
    <CopyPlan
      boardId={place.board.id}
      iterations={iterations.filter(
        ({ source }) => iterationKey(source) !== iterationKey(place.iteration.source),
      )}
      isWhole={isWhole}
      {...takingInto(control)}
    />
  ),
  template: ({ place, control }) => (
    <TeamTemplates
      boardId={place.board.id}
      plans={planFromDraft(control.draft, place.iteration).record?.people ?? null}
      {...takingInto(control)}
    />
  ),
  paste: ({ control, settings, roles }) => (
    <PastePeople
      settings={settings}
      roles={roles}
      onApply={(changes) => {
        control.apply((draft) => withChanges(draft, changes));
      }}
    />
  ),
  'change-all': ({ control, settings, roles }) => (
    <ChangeAll
      settings={settings}
      roles={roles}
      onApply={(change) => {
        control.apply((draft) => withForAll(draft, change));
      }}
    />
  ),
};

/** People from elsewhere: those who are missing, or all of them instead of who is there. */
function takingInto({ apply }: PlanDraftControl) {
  return {
    onAdd: (plans: readonly PersonPlan[]) => {
      apply((draft) => withPlans(draft, plans));
    },
    onReplace: (plans: readonly PersonPlan[]) => {
      apply((draft) => withPlansOnly(draft, plans));
    },
  };
}

/** Adds people to a plan and changes many at once; each step can be taken back. */
export function PlanTools(props: PlanToolsProps): React.JSX.Element {
  const { projectId, control, peopleWithWork } = props;
  const { t } = useTexts();
  const [opened, setOpened] = useState<PlanTool | null>(null);
  const { people } = control.draft;
  const missing = peopleWithWork.filter((id) => people.every((person) => person.plan.accountId !== id));
  const Panel = opened === null ? null : PANELS[opened];
  return (
    <Stack space="space.150">
      <Inline space="space.200" alignBlock="end" shouldWrap>
        <PersonPicker
          id="capacity-person"
          projectId={projectId}
          present={new Set(people.map(({ plan }) => plan.accountId))}
          onPick={(accountId) => {
            control.type((draft) => withPeople(draft, [accountId]));
          }}
        />
        <ButtonGroup label={t('capacity.plan.tools')}>
          {missing.length > 0 && (
            <Button
              onClick={() => {
                control.apply((draft) => withPeople(draft, missing));
              }}
            >
              {t('capacity.plan.add-with-work', { count: missing.length })}
            </Button>
          )}
          {PLAN_TOOLS.map((kind) => (
            <Button
              key={kind}
              isSelected={opened === kind}
              onClick={() => {
                setOpened(opened === kind ? null : kind);
              }}
            >
              {t(`capacity.tool.${kind}`)}
            </Button>
          ))}
          {control.undo !== null && (
            <Button appearance="subtle" onClick={control.undo}>
              {t('capacity.plan.undo')}
            </Button>
          )}
        </ButtonGroup>
      </Inline>
      {Panel !== null && (
        <Framed>
          <Panel {...props} />
        </Framed>
      )}
    </Stack>
  );
}
