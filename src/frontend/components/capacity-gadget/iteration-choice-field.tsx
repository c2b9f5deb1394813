import React from 'react';
import { iterationKey, type Iteration } from '../../../core/capacity/iteration';
import type { IterationChoice } from '../../../core/capacity/pick-iteration';
import { iterationsOf } from '../../../core/capacity/read-iterations';
import { createZone } from '../../../core/time/zone';
import { useBoardPeriods } from '../../hooks/use-board-periods';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';
import { useModuleContext } from '../module-context-provider';

interface IterationChoiceFieldProps {
  readonly boardId: number;
  readonly value: IterationChoice;
  readonly onChange: (choice: IterationChoice) => void;
}

/** Cannot be keys of iterations. */
const MOVING = ['active', 'next'] as const;

/** The active iteration of a board, whichever that is, the next one, or one of them all. */
export function IterationChoiceField({
  boardId,
  value,
  onChange,
}: IterationChoiceFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const { timezone } = useModuleContext();
  const { result } = useBoardPeriods(boardId);
  const iterations =
    result?.ok === true ? iterationsOf(result.value.periods, createZone(timezone), Date.now()) : [];
  const optionOf = ({ source, name, state }: Iteration): { value: string; label: string } => ({
    value: iterationKey(source),
    label: t('sprint.form.option', { name, state: t(`sprint.state.${state}`) }),
  });
  const options = [
    ...MOVING.map((kind) => ({ value: kind, label: t(`capacity.gadget.iteration.${kind}`) })),
    ...iterations.map(optionOf),
  ];
  const chosen = value.kind === 'fixed' ? value.key : value.kind;
  const unlisted = {
    value: chosen,
    label: result === null ? chosen : t('form.not-found', { id: chosen }),
  };
  return (
    <SelectField
      id="capacity-iteration"
      label={t('capacity.gadget.iteration')}
      help={t(result?.ok === false ? 'sprint.form.no-list' : 'capacity.gadget.iteration.help')}
      options={options}
      value={options.find((option) => option.value === chosen) ?? unlisted}
      onChange={(next) => {
        const moving = MOVING.find((kind) => kind === next);
        if (moving !== undefined) onChange({ kind: moving });
        else if (next !== null) onChange({ kind: 'fixed', key: next });
      }}
      isLoading={result === null}
    />
  );
}
