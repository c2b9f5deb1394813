import React, { useState } from 'react';
import { Button, Inline, Stack, Text } from '@forge/react';
import type { BoardCapacity } from '../../../../core/capacity/records/board-capacity';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import type { PlanFaults } from '../../../capacity/plan-draft';
import type { PlanDraftControl } from '../../../hooks/capacity/use-plan-draft';
import { useTexts } from '../../../texts/text-provider';
import { PersonRow } from '../person-row';

interface PlanPeopleProps {
  readonly control: PlanDraftControl;
  readonly faults: PlanFaults;
  /** Who cannot be in a plan of this space. */
  readonly outsiders: ReadonlySet<string>;
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
}

/** A row has a dozen fields: more rows than this at once are slow, and nobody reads them. */
const ROWS_AT_ONCE = 30;

/** The people of a plan with their fields. Of a long plan the rest is shown on demand, and at once who has a fault. */
export function PlanPeople({
  control,
  faults,
  outsiders,
  settings,
  roles,
}: PlanPeopleProps): React.JSX.Element {
  const { t } = useTexts();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const { people } = control.draft;
  const hasFault = (accountId: string): boolean =>
    faults.dailyCapacity.has(accountId) || faults.allocation.has(accountId) || outsiders.has(accountId);
  const rows = people.filter(({ plan }, index) => index < shown || hasFault(plan.accountId));
  const rest = people.length - rows.length;
  return (
    <Stack space="space.200">
      {people.length === 0 && <Text>{t('capacity.plan.empty')}</Text>}
      {rows.map((person) => {
        const { accountId } = person.plan;
        return (
          <PersonRow
            key={`${String(control.generation)} ${accountId}`}
            {...{ person, settings, roles }}
            faults={{
              daily: faults.dailyCapacity.has(accountId),
              allocation: faults.allocation.has(accountId),
              outside: outsiders.has(accountId),
            }}
            onChange={(part) => {
              control.typePerson(accountId, part);
            }}
            onRemove={() => {
              control.type((draft) => ({
                ...draft,
                people: draft.people.filter(({ plan }) => plan.accountId !== accountId),
              }));
            }}
          />
        );
      })}
      {rest > 0 && (
        <Inline>
          <Button
            onClick={() => {
              setShown(shown + ROWS_AT_ONCE);
            }}
          >
            {t('capacity.plan.more', { count: rest })}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}
