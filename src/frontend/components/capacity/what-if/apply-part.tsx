import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Stack, Text } from '@forge/react';
import type { AppliedDraft } from '../../../../core/capacity/what-if/apply-draft';
import { draftWrites } from '../../../../core/capacity/what-if/draft-writes';
import { leftToDo } from '../../../../core/capacity/what-if/left-to-do';
import type { WriteOutcome } from '../../../../core/capacity/what-if/perform-writes';
import type { Scenario } from '../../../../core/capacity/what-if/scenario';
import type { Field } from '../../../../core/field/field';
import type { DraftWords } from '../../../capacity/draft-words';
import type { IterationNumbers } from '../../../capacity/planned-iteration';
import { useApplyDraft } from '../../../hooks/capacity/use-apply-draft';
import type { DraftControl } from '../../../hooks/capacity/use-draft';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { ApplyDialog } from './apply-dialog';

interface ApplyPartProps {
  readonly numbers: readonly IterationNumbers[];
  readonly scenario: Scenario;
  readonly applied: AppliedDraft;
  readonly draft: DraftControl;
  readonly words: DraftWords;
  readonly estimate: Field;
  readonly onApplied: (outcomes: readonly WriteOutcome[]) => void;
}

/** Makes a draft true after everything that it would write was confirmed, or drops it. */
export function ApplyPart(props: ApplyPartProps): React.JSX.Element | null {
  const { numbers, scenario, applied, draft, words, estimate, onApplied } = props;
  const { t } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const { progress, error, apply } = useApplyDraft();
  if (draft.changes.length === 0) return null;
  const writes = draftWrites(scenario, applied.scenario);
  const confirm = async (): Promise<void> => {
    setIsAsking(false);
    const outcomes = await apply({ numbers, estimate, writes });
    if (outcomes === null) return;
    const refused = new Set(applied.refused.map(({ at }) => at));
    draft.replace(leftToDo(draft.changes, { outcomes, refused }));
    onApplied(outcomes);
  };
  return (
    <Stack space="space.100">
      {error !== null && <FailureMessage error={error} onRetry={null} />}
      <Inline>
        <ButtonGroup label={t('capacity.draft.actions')}>
          <Button
            appearance="primary"
            isDisabled={writes.length === 0 || progress !== null}
            onClick={() => {
              setIsAsking(true);
            }}
          >
            {t('capacity.apply')}
          </Button>
          <Button
            isDisabled={progress !== null}
            onClick={() => {
              draft.replace([]);
            }}
          >
            {t('capacity.draft.discard')}
          </Button>
        </ButtonGroup>
      </Inline>
      {progress !== null && (
        <Text>{t('capacity.apply.progress', { done: progress, all: writes.length })}</Text>
      )}
      {isAsking && (
        <ApplyDialog
          lines={writes.map(words.write)}
          onConfirm={() => {
            void confirm();
          }}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </Stack>
  );
}
