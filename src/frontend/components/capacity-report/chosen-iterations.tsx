import React from 'react';
import { iterationKey } from '../../../core/capacity/iteration';
import { iterationsOf, readPeriods } from '../../../core/capacity/read-iterations';
import type { ChosenIteration, ReportBoard } from '../../../core/capacity/records/capacity-report';
import { success } from '../../../core/result';
import { createZone } from '../../../core/time/zone';
import { patientSend } from '../../capacity/capacity-send';
import { useAnswer } from '../../hooks/use-answer';
import { useTexts } from '../../texts/text-provider';
import { MultiSelectField } from '../form/multi-select-field';
import { useModuleContext } from '../module-context-provider';

interface ChosenIterationsProps {
  readonly boards: readonly ReportBoard[];
  readonly chosen: readonly ChosenIteration[];
  readonly fault: string | undefined;
  readonly onChange: (chosen: readonly ChosenIteration[]) => void;
}

/** Single sprints and versions of the boards of a report. */
export function ChosenIterations({
  boards,
  chosen,
  fault,
  onChange,
}: ChosenIterationsProps): React.JSX.Element {
  const { t } = useTexts();
  const timeZone = useModuleContext().timezone;
  const { result } = useAnswer(`periods/${boards.map(({ boardId }) => boardId).join(' ')}`, async () => {
    const send = patientSend();
    const periods = await Promise.all(
      boards.map(({ boardId, projectKey }) =>
        readPeriods(send, { board: { id: boardId, type: 'simple' }, projectKey }),
      ),
    );
    const now = Date.now();
    return success(
      boards.flatMap(({ boardId, projectKey }, at) => {
        const found = periods[at];
        const listed = found?.ok === true ? iterationsOf(found.value, createZone(timeZone), now) : [];
        return listed.map(({ source, name, state }) => ({
          ...{ boardId, iteration: iterationKey(source) },
          label: `${projectKey}: ${t('sprint.form.option', { name, state: t(`sprint.state.${state}`) })}`,
        }));
      }),
    );
  });
  const known = result?.ok === true ? result.value : [];
  const options = known.map((one) => ({ value: keyOf(one), label: one.label }));
  return (
    <MultiSelectField
      id="report-chosen"
      label={t('capacity-report.chosen')}
      options={options}
      value={chosen.map((one) => {
        const value = keyOf(one);
        return options.find((option) => option.value === value) ?? { value, label: one.iteration };
      })}
      help={result === null ? t('capacity-report.chosen.loading') : undefined}
      error={fault}
      onChange={(values) => {
        const all = [...known, ...chosen];
        onChange(
          values.flatMap((value) => {
            const found = all.find((one) => keyOf(one) === value);
            return found === undefined ? [] : [{ boardId: found.boardId, iteration: found.iteration }];
          }),
        );
      }}
    />
  );
}

function keyOf({ boardId, iteration }: ChosenIteration): string {
  return `${String(boardId)} ${iteration}`;
}
