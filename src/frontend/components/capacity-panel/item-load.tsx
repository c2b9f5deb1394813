import React from 'react';
import { Heading, Inline, Spinner, Stack, Text } from '@forge/react';
import { itemContext } from '../../../core/capacity/item-context';
import { iterationNumbers, jqlOf } from '../../capacity/planned-iteration';
import { useCapacityWork } from '../../hooks/capacity/use-capacity-work';
import { useTexts } from '../../texts/text-provider';
import type { FoundIteration } from '../capacity/board-iteration';
import { IterationHead } from '../capacity/iteration-head';
import { OpenCapacity } from '../capacity/open-capacity';
import { WorkFooter } from '../capacity/work-footer';
import { FailureMessage } from '../failure-message';
import { ItemContextView } from './item-context-view';

interface ItemLoadProps {
  readonly found: FoundIteration;
  readonly itemId: string;
}

/** What a work item means for the capacity of its sprint. */
export function ItemLoad({ found, itemId }: ItemLoadProps): React.JSX.Element {
  const { planned, settings, projectKey, iterations } = found;
  const { place, records } = planned;
  const { t } = useTexts();
  const jqls = [jqlOf(planned, settings)];
  const reading = useCapacityWork({ board: settings, boardFieldId: records.estimateFieldId, jqls });
  const [work = null] = reading.works;
  const numbers = iterationNumbers(planned, {
    board: settings,
    work: work ?? { items: null, reason: 'work-not-read' },
  });
  const { iteration } = numbers.input;
  const isKnown = work !== null && work.reason === null;
  const item = isKnown ? work.items.find(({ id }) => id === itemId) : undefined;
  const inIteration = itemContext(numbers.input, itemId);
  return (
    <Stack space="space.150">
      <Stack space="space.050">
        <Heading size="xsmall" as="h3">
          {t('capacity.gadget.heading', { board: place.board.name, iteration: iteration.name })}
        </Heading>
        <IterationHead numbers={numbers} iterations={iterations} isNamed={false} />
      </Stack>
      {reading.error !== null && <FailureMessage error={reading.error} onRetry={reading.reload} />}
      {work === null && <Spinner />}
      {isKnown && (item === undefined || inIteration === null) && <Text>{t('capacity.panel.not-work')}</Text>}
      {item !== undefined && inIteration !== null && (
        <ItemContextView {...{ item, settings }} context={inIteration} roles={records.site.roles} />
      )}
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        <WorkFooter reading={reading} viewerTimeZone={place.viewerTimeZone} />
        <OpenCapacity projectKey={projectKey} boardId={place.board.id} iteration={iteration} />
      </Inline>
    </Stack>
  );
}
