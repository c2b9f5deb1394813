import React, { useState } from 'react';
import { Button, Inline, Spinner, Stack, Text } from '@forge/react';
import type { CapacityRecords } from '../../../contract/capacity';
import { iterationJql } from '../../../core/capacity/capacity-jql';
import type { CapacityInput } from '../../../core/capacity/capacity-input';
import { computeCapacity } from '../../../core/capacity/compute-capacity';
import { iterationKey, type Iteration } from '../../../core/capacity/iteration';
import { notesOf } from '../../../core/capacity/notes';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { IterationCapacity } from '../../../core/capacity/records/iteration-capacity';
import { formatDay } from '../../../core/time/period';
import type { CapacityPlace } from '../../capacity/place';
import { UNASSIGNED } from '../../capacity/unassigned';
import { useCapacityWork } from '../../hooks/use-capacity-work';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { CapacityNotes } from './capacity-notes';
import { PeopleTable } from './people-table';
import { PersonBreakdown } from './person-breakdown';
import { RoleTable } from './role-table';

interface IterationResultProps {
  readonly place: CapacityPlace;
  readonly records: CapacityRecords;
  readonly settings: BoardCapacity;
  /** Its own plan, or the one that it borrows. */
  readonly plan: IterationCapacity;
  readonly iterations: readonly Iteration[];
  /** Stands above the numbers; it is given who has work in the iteration. */
  readonly editor: (peopleWithWork: readonly string[]) => React.ReactNode;
}

/** Who can do how much in an iteration, and how much work there is. */
export function IterationResult(props: IterationResultProps): React.JSX.Element {
  const { place, records, settings, plan, iterations, editor } = props;
  const { t, formats } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const { iteration, viewerTimeZone, now } = place;
  const jql = iterationJql({ iteration, board: settings, boardFilterId: records.filterId, viewerTimeZone });
  const reading = useCapacityWork({ board: settings, boardFieldId: records.estimateFieldId, jql });
  const input: CapacityInput = {
    ...{ board: settings, iteration, plan, now },
    persons: new Map(Object.entries(records.persons)),
    publicHolidays: [],
    work: reading.work ?? { items: null, reason: 'work-not-read' },
  };
  const result = computeCapacity(input);
  const isWorkComing = reading.work === null;
  const lender = iterations.find(({ source }) => iterationKey(source) === records.lender?.iteration);
  const { window } = result;
  const withWork = [...result.people.filter(({ work }) => (work?.open ?? 0) > 0), ...result.unplanned];
  return (
    <Stack space="space.300">
      {editor(withWork.map(({ accountId }) => accountId))}
      <Stack space="space.050">
        {window !== null && (
          <Text>
            {t('capacity.span', {
              from: formats.day(formatDay(window.first)),
              to: formats.day(formatDay(window.last)),
              zone: settings.timeZone,
            })}
          </Text>
        )}
        {lender !== undefined && (
          <Text color="color.text.subtle">{t('capacity.inherited', { name: lender.name })}</Text>
        )}
      </Stack>
      {reading.error !== null && <FailureMessage error={reading.error} onRetry={reading.reload} />}
      {!isWorkComing && (
        <CapacityNotes notes={notesOf(input, result)} result={result} jql={jql} estimate={reading.estimate} />
      )}
      <PeopleTable
        {...{ result, settings, isWorkComing, opened }}
        roles={records.site.roles}
        onOpen={setOpened}
      />
      <RoleTable result={result} settings={settings} roles={records.site.roles} />
      {opened !== null && (
        <PersonBreakdown
          input={input}
          accountId={opened === UNASSIGNED ? null : opened}
          jql={jql}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
      <Inline space="space.100" alignBlock="center">
        {reading.isLoading ? (
          <Spinner size="small" label={t('progress.label')} />
        ) : (
          <Text size="small" color="color.text.subtle">
            {reading.readAt === null || reading.work?.items === null
              ? t('capacity.work-unknown')
              : t('footer.complete', {
                  items: reading.work?.items.length ?? 0,
                  moment: formats.moment(reading.readAt, viewerTimeZone),
                })}
          </Text>
        )}
        <Button appearance="subtle" spacing="compact" onClick={reading.reload}>
          {t('action.read')}
        </Button>
      </Inline>
    </Stack>
  );
}
