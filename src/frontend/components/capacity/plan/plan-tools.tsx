import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Stack } from '@forge/react';
import { iterationKey, type Iteration } from '../../../../core/capacity/iteration';
import type { BoardCapacity } from '../../../../core/capacity/records/board-capacity';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import type { CapacityPlace } from '../../../capacity/place';
import { withChanges, withForAll, withPeople, withPlans, withPlansOnly } from '../../../capacity/plan-draft';
import type { PlanDraftControl } from '../../../hooks/use-plan-draft';
import { useTexts } from '../../../texts/text-provider';
import { PersonPicker } from '../person-picker';
import { ChangeAll } from './change-all';
import { CopyPlan } from './copy-plan';
import { Framed } from './framed';
import { PastePeople } from './paste-people';

export interface PlanToolsProps {
  readonly place: CapacityPlace;
  readonly control: PlanDraftControl;
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
  readonly iterations: readonly Iteration[];
  readonly peopleWithWork: readonly string[];
}

interface Tool {
  readonly kind: 'copy' | 'paste' | 'change-all';
  readonly Panel: (props: PlanToolsProps) => React.JSX.Element;
}

/** What fills a plan other than typing, one record each. */
const TOOLS: readonly Tool[] = [
  {
    kind: 'copy',
    Panel: ({ place, control, iterations }) => (
      <CopyPlan
        boardId={place.board.id}
        iterations={iterations.filter(
          ({ source }) => iterationKey(source) !== iterationKey(place.iteration.source),
        )}
        onAdd={(plans) => {
          control.apply((draft) => withPlans(draft, plans));
        }}
        onReplace={(plans) => {
          control.apply((draft) => withPlansOnly(draft, plans));
        }}
      />
    ),
  },
  {
    kind: 'paste',
    Panel: ({ control, settings, roles }) => (
      <PastePeople
        settings={settings}
        roles={roles}
        onApply={(changes) => {
          control.apply((draft) => withChanges(draft, changes));
        }}
      />
    ),
  },
  {
    kind: 'change-all',
    Panel: ({ control, settings, roles }) => (
      <ChangeAll
        settings={settings}
        roles={roles}
        onApply={(change) => {
          control.apply((draft) => withForAll(draft, change));
        }}
      />
    ),
  },
];

/** Adds people to a plan and changes many at once; each step can be taken back. */
export function PlanTools(props: PlanToolsProps): React.JSX.Element {
  const { control, peopleWithWork } = props;
  const { t } = useTexts();
  const [opened, setOpened] = useState<Tool['kind'] | null>(null);
  const { people } = control.draft;
  const missing = peopleWithWork.filter((id) => people.every((person) => person.plan.accountId !== id));
  const tool = TOOLS.find(({ kind }) => kind === opened);
  return (
    <Stack space="space.150">
      <Inline space="space.200" alignBlock="end" shouldWrap>
        <PersonPicker
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
          {TOOLS.map(({ kind }) => (
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
      {tool !== undefined && (
        <Framed>
          <tool.Panel {...props} />
        </Framed>
      )}
    </Stack>
  );
}
