import React from 'react';
import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import { incomingPeople } from '../../../../core/capacity/transfer/incoming';
import { mappedIteration } from '../../../../core/capacity/transfer/plan-transfer';
import type { CapacityImport, ReadImport } from '../../../hooks/capacity/use-capacity-import';
import { useTexts } from '../../../texts/text-provider';
import { SelectField } from '../../form/select-field';
import { PersonPicker } from '../../form/person-picker';
import { TargetBoardField } from './target-board-field';

interface ImportMappingProps {
  readonly read: ReadImport;
  readonly control: Pick<CapacityImport, 'mapBoard' | 'map'>;
}

/** More at once nobody maps by hand; the others can be mapped once these are. */
const LINES_MAX = 25;

/** What of the files is not clear by itself: boards, sprints and people of this site that are meant. */
export function ImportMapping({ read, control }: ImportMappingProps): React.JSX.Element | null {
  const { t } = useTexts();
  const { incoming, targets, mapping } = read;
  const iterations = incoming.boards.flatMap(({ id, plans }) =>
    plans
      .filter(({ iteration }) => !mapping.iterations.has(mappedIteration(id, iteration)))
      .filter(() => (targets.get(id) ?? null) !== null)
      .map(({ iteration }) => ({ boardId: id, iteration })),
  );
  const people = incomingPeople(incoming).filter((id) => !mapping.people.has(id));
  const boards = incoming.boards.map(({ id }) => id);
  if (boards.length + people.length === 0) return null;
  return (
    <Stack space="space.200">
      <Heading size="small" as="h3">
        {t('transfer.mapping')}
      </Heading>
      {boards.map((id) => (
        <TargetBoardField
          key={id}
          source={id}
          target={targets.get(id)}
          onChange={(board) => void control.mapBoard(id, board)}
        />
      ))}
      {iterations.slice(0, LINES_MAX).map(({ boardId, iteration }) => {
        const options = (targets.get(boardId)?.iterations ?? []).map(({ key, name }) => ({
          value: key,
          label: name,
        }));
        return (
          <SelectField
            key={mappedIteration(boardId, iteration)}
            id={`transfer-iteration-${boardId}-${iteration}`}
            label={t('transfer.mapping.iteration', {
              iteration,
              board: targets.get(boardId)?.name ?? boardId,
            })}
            placeholder={t('transfer.mapping.left-out')}
            options={options}
            value={null}
            onChange={(key) => {
              control.map('iterations', mappedIteration(boardId, iteration), key);
            }}
          />
        );
      })}
      {iterations.length > LINES_MAX && (
        <Text>{t('transfer.mapping.more', { count: iterations.length - LINES_MAX })}</Text>
      )}
      {people.slice(0, LINES_MAX).map((id) => (
        <Inline key={id} space="space.200" alignBlock="end">
          <Text>{t('transfer.mapping.person', { id })}</Text>
          <PersonPicker
            id={`transfer-person-${id}`}
            onPick={(accountId) => {
              control.map('people', id, accountId);
            }}
          />
          <Button
            onClick={() => {
              control.map('people', id, null);
            }}
          >
            {t('transfer.mapping.leave-out')}
          </Button>
        </Inline>
      ))}
      {people.length > LINES_MAX && (
        <Text>{t('transfer.mapping.more', { count: people.length - LINES_MAX })}</Text>
      )}
    </Stack>
  );
}
