import React, { useMemo, useState } from 'react';
import { SectionMessage, Text } from '@forge/react';
import type { Iteration } from '../../../../core/capacity/iteration';
import type { AppliedDraft } from '../../../../core/capacity/what-if/apply-draft';
import type { WriteOutcome } from '../../../../core/capacity/what-if/perform-writes';
import type { Scenario } from '../../../../core/capacity/what-if/scenario';
import type { Field } from '../../../../core/field/field';
import { draftWords } from '../../../capacity/draft-words';
import type { IterationNumbers } from '../../../capacity/planned-iteration';
import type { DraftControl } from '../../../hooks/capacity/use-draft';
import { useUserNames } from '../../../hooks/use-user-names';
import { useTexts } from '../../../texts/text-provider';
import { Disclosure } from '../../disclosure';
import { Framed } from '../../framed';
import { PageSection } from '../../page/page-section';
import { ApplyPart } from './apply-part';
import { CapacityForm } from './capacity-form';
import { DayOffForm } from './day-off-form';
import { DraftList } from './draft-list';
import { EffectTable } from './effect-table';
import { MoveForm } from './move-form';
import { OutcomeList } from './outcome-list';
import { SuggestionList } from './suggestion-list';
import { WhatIfFiles } from './what-if-files';

interface WhatIfPanelProps {
  /** As things are. */
  readonly numbers: readonly IterationNumbers[];
  readonly scenario: Scenario;
  readonly applied: AppliedDraft;
  readonly draft: DraftControl;
  /** All of the board. */
  readonly iterations: readonly Iteration[];
  readonly estimate: Field;
  /** Something was written: everything is read anew. */
  readonly onApplied: () => void;
}

/** Moves, other capacity and days off to try out, what they would change, and how they become true. */
export function WhatIfPanel(props: WhatIfPanelProps): React.JSX.Element {
  const { numbers, scenario, applied, draft, iterations, estimate, onApplied } = props;
  const texts = useTexts();
  const { t } = texts;
  const [outcomes, setOutcomes] = useState<readonly WriteOutcome[]>([]);
  const people = useMemo(() => peopleOf(scenario), [scenario]);
  const names = useUserNames(people);
  const words = draftWords({ scenario, iterations, names, texts });
  const parts = { scenario: applied.scenario, words, people, draft };
  return (
    <Framed>
      <PageSection title={t('capacity.what-if')} help={t('capacity.what-if.help')}>
        {draft.changes.length > 0 && (
          <SectionMessage appearance="information">
            <Text>{t('capacity.what-if.shown')}</Text>
          </SectionMessage>
        )}
        <MoveForm {...parts} />
        <CapacityForm {...parts} />
        <DayOffForm {...parts} />
        <SuggestionList {...parts} />
        <DraftList refused={applied.refused} {...{ draft, words }} />
        <EffectTable before={scenario} after={applied.scenario} words={words} />
        <Disclosure title={t('action.export')}>
          <WhatIfFiles before={scenario} after={applied.scenario} words={words} />
        </Disclosure>
        <OutcomeList outcomes={outcomes} words={words} />
        <ApplyPart
          {...{ numbers, scenario, applied, draft, words, estimate }}
          onApplied={(done) => {
            setOutcomes(done);
            onApplied();
          }}
        />
      </PageSection>
    </Framed>
  );
}

/** Those of the plans, and those who have work without being planned. */
function peopleOf({ iterations }: Scenario): readonly string[] {
  const planned = iterations.flatMap(({ plan }) => plan.people.map(({ accountId }) => accountId));
  const assigned = iterations.flatMap(({ items }) => items.flatMap(({ assigneeId }) => assigneeId ?? []));
  return [...new Set([...planned, ...assigned])];
}
