import React, { useState } from 'react';
import { Form } from '@forge/react';
import type { CapacityRecords } from '../../../contract/capacity';
import { mergePlans, type PlanChoices, type PlanVersions } from '../../../core/capacity/edit/compare-plans';
import { iterationKey, type Iteration } from '../../../core/capacity/iteration';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { IterationCapacity } from '../../../core/capacity/records/iteration-capacity';
import type { AppError } from '../../../core/error';
import type { Revised } from '../../../core/privacy/revised-records';
import { call } from '../../call';
import type { CapacityPlace } from '../../capacity/place';
import { planOf } from '../../capacity/planned-iteration';
import { planFromDraft } from '../../capacity/plan-draft';
import { useOutsiders } from '../../hooks/capacity/use-outsiders';
import { usePlanDraft } from '../../hooks/capacity/use-plan-draft';
import { useRecordSaving } from '../../hooks/use-record-saving';
import { useTexts } from '../../texts/text-provider';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import { PageSection } from '../page/page-section';
import { PlanConflict } from './plan/plan-conflict';
import { PlanPeople } from './plan/plan-people';
import { PlanTools } from './plan/plan-tools';
import { RecordFooter } from '../record-footer';

interface PlanEditorProps {
  readonly place: CapacityPlace;
  readonly records: CapacityRecords;
  readonly settings: BoardCapacity;
  readonly iterations: readonly Iteration[];
  /** Whether these are all of the board. */
  readonly isWhole: boolean;
  readonly peopleWithWork: readonly string[];
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Who works on an iteration, and how much. */
export function PlanEditor(props: PlanEditorProps): React.JSX.Element {
  const { place, records, settings, iterations, isWhole, peopleWithWork, onSaved, onClose } = props;
  const { projectId, lender } = records;
  const { roles } = records.site;
  const { t } = useTexts();
  // What somebody else saves in between is read anew behind the form, which must not change what it began with.
  const [before] = useState(() => planOf(records));
  const control = usePlanDraft(before);
  const { draft, generation } = control;
  const [hasTried, setHasTried] = useState(false);
  const [choices, setChoices] = useState<PlanChoices>(new Map());
  const saving = useRecordSaving<Revised<IterationCapacity>>({
    seen: records.plan?.revision ?? null,
    onSaved,
  });
  const { record, faults } = planFromDraft(draft, place.iteration);
  const present = new Set(before.people.map(({ accountId }) => accountId));
  const joined = draft.people.map(({ plan }) => plan.accountId).filter((id) => !present.has(id));
  const found = useOutsiders(projectId, joined);
  const outsiders = new Set([...found, ...outsidersOf(saving.error)]);
  const theirs = saving.conflict?.present?.record ?? null;
  const versions: PlanVersions | null =
    theirs === null || record === null ? null : { before, theirs, mine: record };
  const submit = async (): Promise<void> => {
    setHasTried(true);
    const merged = versions === null ? record : mergePlans(versions, choices);
    if (merged === null) return;
    await saving.save((over) =>
      call('capacity/save-iteration', {
        boardId: place.board.id,
        iteration: iterationKey(place.iteration.source),
        lender: lender?.iteration ?? null,
        ...{ record: merged, seen: over },
      }),
    );
  };
  return (
    <Form onSubmit={submit}>
      <PageSection title={t('capacity.action.plan')}>
        <PlanPeople {...{ control, faults, outsiders, settings, roles }} />
        <PlanTools {...{ place, projectId, control, settings, roles, iterations, isWhole, peopleWithWork }} />
        <Pair key={generation}>
          <TextField
            id="plan-start"
            label={t('capacity.plan.start')}
            help={t('capacity.plan.dates.help')}
            type="date"
            initial={draft.start}
            error={faults.start === null ? undefined : t(faults.start)}
            onChange={(start) => {
              control.type((now) => ({ ...now, start }));
            }}
          />
          <TextField
            id="plan-end"
            label={t('capacity.plan.end')}
            type="date"
            initial={draft.end}
            error={faults.end === null ? undefined : t(faults.end)}
            onChange={(end) => {
              control.type((now) => ({ ...now, end }));
            }}
          />
        </Pair>
      </PageSection>
      <RecordFooter
        saving={saving}
        isUnfinished={hasTried && record === null}
        resolution={
          versions === null ? null : (
            <PlanConflict {...{ versions, choices, roles }} unit={settings.unit} onChoose={setChoices} />
          )
        }
        onClose={onClose}
      />
    </Form>
  );
}

/** Whom the last attempt to save named as none of the space. */
function outsidersOf(error: AppError | null): ReadonlySet<string> {
  return new Set(error?.code === 'people-outside' ? String(error.params['accountIds']).split(' ') : []);
}
