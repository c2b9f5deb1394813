import React from 'react';
import { Inline, Stack } from '@forge/react';
import { iterationKey, type Iteration } from '../../../core/capacity/iteration';
import type { IterationChoice } from '../../../core/capacity/pick-iteration';
import { iterationsOf, readPeriods } from '../../../core/capacity/read-iterations';
import { createZone } from '../../../core/time/zone';
import { newRange } from '../../capacity/new-range';
import { useBoardPeriods } from '../../hooks/capacity/use-board-periods';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import { useModuleContext } from '../module-context-provider';

interface IterationChoiceFieldProps {
  readonly boardId: number;
  readonly value: IterationChoice;
  /** What is wrong with its dates. */
  readonly fault: string | undefined;
  readonly onChange: (choice: IterationChoice) => void;
  readonly onLeave: () => void;
}

/** Cannot be keys of iterations. */
const MOVING = ['active', 'next'] as const;
const RANGE = 'range';

/** The active iteration of a board, whichever that is, the next one, one of them all, or any dates. */
export function IterationChoiceField(props: IterationChoiceFieldProps): React.JSX.Element {
  const { boardId, value, onChange } = props;
  const { t } = useTexts();
  const zone = createZone(useModuleContext().timezone);
  const { result } = useBoardPeriods(boardId, readPeriods);
  const iterations = result?.ok === true ? iterationsOf(result.value.periods, zone, Date.now()) : [];
  const optionOf = ({ source, name, state }: Iteration): { value: string; label: string } => ({
    value: iterationKey(source),
    label: t('sprint.form.option', { name, state: t(`sprint.state.${state}`) }),
  });
  const options = [
    ...MOVING.map((kind) => ({ value: kind, label: t(`capacity.gadget.iteration.${kind}`) })),
    ...iterations.map(optionOf),
    { value: RANGE, label: t('capacity.iteration.range') },
  ];
  const chosen = value.kind === 'fixed' ? value.key : value.kind;
  const unlisted = {
    value: chosen,
    label: result === null ? chosen : t('form.not-found', { id: chosen }),
  };
  const beginRange = (): void => {
    const { source } = newRange(zone.dayAt(Date.now()));
    if (source.kind === 'range') onChange(source);
  };
  const picker = (
    <SelectField
      id="capacity-iteration"
      label={t('capacity.gadget.iteration')}
      help={t(result?.ok === false ? 'sprint.form.no-list' : 'capacity.gadget.iteration.help')}
      options={options}
      value={options.find((option) => option.value === chosen) ?? unlisted}
      onChange={(next) => {
        const moving = MOVING.find((kind) => kind === next);
        if (moving !== undefined) onChange({ kind: moving });
        else if (next === RANGE) beginRange();
        else if (next !== null) onChange({ kind: 'fixed', key: next });
      }}
      isLoading={result === null}
    />
  );
  return value.kind === 'range' ? (
    <Stack space="space.150">
      {picker}
      <RangeFields {...props} range={value} />
    </Stack>
  ) : (
    picker
  );
}

type Range = Extract<IterationChoice, { readonly kind: 'range' }>;

function RangeFields({
  range,
  fault,
  onChange,
  onLeave,
}: IterationChoiceFieldProps & { readonly range: Range }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.200" shouldWrap>
      <TextField
        id="capacity-from"
        label={t('capacity.from')}
        type="date"
        initial={range.from}
        onChange={(from) => {
          onChange({ ...range, from });
        }}
        onLeave={onLeave}
      />
      <TextField
        id="capacity-to"
        label={t('capacity.to')}
        type="date"
        initial={range.to}
        error={fault}
        onChange={(to) => {
          onChange({ ...range, to });
        }}
        onLeave={onLeave}
      />
    </Inline>
  );
}
