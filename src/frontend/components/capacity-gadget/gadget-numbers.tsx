import React from 'react';
import { Heading, Inline, Lozenge, Spinner, Stack, Text } from '@forge/react';
import type { CapacityConfig, CapacitySubject } from '../../../core/capacity/gadget/config';
import { blameFilter } from '../../../core/source/blame-filter';
import { and } from '../../../core/source/jql';
import { iterationNumbers, jqlOf } from '../../capacity/planned-iteration';
import { useCapacityWork } from '../../hooks/capacity/use-capacity-work';
import { useGadgetRefresh } from '../../hooks/gadget/use-gadget-refresh';
import { useTexts } from '../../texts/text-provider';
import type { FoundIteration } from '../capacity/board-iteration';
import { CapacityNotes } from '../capacity/capacity-notes';
import { IterationHead } from '../capacity/iteration-head';
import { OpenCapacity } from '../capacity/open-capacity';
import { WorkFooter } from '../capacity/work-footer';
import { FailureMessage } from '../failure-message';
import { LOAD_VIEWS } from './load-views';
import { subjectLoads } from './subject-loads';

const STATES = { future: 'default', active: 'inprogress', closed: 'success' } as const;

interface GadgetNumbersProps {
  readonly config: Pick<CapacityConfig, 'subject' | 'view' | 'figure'>;
  readonly gadgetId: string | null;
  readonly overlay: string | null;
  readonly found: FoundIteration;
  readonly viewerId: string;
}

/** The capacity of an iteration and its work, as far as the dashboard's filter lets it through. */
export function GadgetNumbers(props: GadgetNumbersProps): React.JSX.Element {
  const { config, gadgetId, overlay, found, viewerId } = props;
  const { planned, settings, projectKey, iterations } = found;
  const { place, records } = planned;
  const { t } = useTexts();
  const jql = and(jqlOf(planned, settings), overlay ?? '');
  const reading = useCapacityWork({
    board: settings,
    boardFieldId: records.estimateFieldId,
    jqls: [jql],
  });
  useGadgetRefresh(gadgetId, () => {
    found.reload();
    reading.reload();
  });
  const [work = null] = reading.works;
  const numbers = {
    ...iterationNumbers(planned, {
      board: settings,
      work: work ?? { items: null, reason: 'work-not-read' },
    }),
    jql,
  };
  const subjectId = idOf(config.subject, viewerId);
  const rows = subjectLoads(numbers.result, subjectId);
  const { iteration } = numbers.input;
  const Numbers = LOAD_VIEWS[config.view];
  return (
    <Stack space="space.150">
      <Stack space="space.050">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Heading size="xsmall" as="h3">
            {t('capacity.gadget.heading', { board: place.board.name, iteration: iteration.name })}
          </Heading>
          <Lozenge appearance={STATES[iteration.state]}>{t(`sprint.state.${iteration.state}`)}</Lozenge>
        </Inline>
        <IterationHead numbers={numbers} iterations={iterations} isNamed={false} />
      </Stack>
      {overlay !== null && <Text color="color.text.subtle">{t('capacity.gadget.filtered')}</Text>}
      {reading.error !== null && (
        <FailureMessage error={blameFilter(reading.error, overlay)} onRetry={reading.reload} />
      )}
      {work === null ? <Spinner /> : <Numbers rows={rows} unit={settings.unit} figure={config.figure} />}
      {work !== null && rows.length === 0 && <Text>{t('capacity.gadget.no-person')}</Text>}
      {work !== null && subjectId === null && (
        <CapacityNotes numbers={numbers} estimate={reading.estimate} isNamed={false} />
      )}
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        <WorkFooter reading={reading} viewerTimeZone={place.viewerTimeZone} />
        <OpenCapacity projectKey={projectKey} boardId={place.board.id} iteration={iteration} />
      </Inline>
    </Stack>
  );
}

/** Null: the whole team. */
function idOf(subject: CapacitySubject, viewerId: string): string | null {
  if (subject.kind === 'team') return null;
  return subject.kind === 'person' ? subject.accountId : viewerId;
}
