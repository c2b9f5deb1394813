import React from 'react';
import { TIME_UNITS } from '../../../core/chart/config';
import { measureUnit } from '../../form/measure-unit';
import { offeredAfter, possibleAfter } from '../../form/offered-after';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import type { FormContext } from './form-context';

/** What is made of the calculated numbers, and the unit of durations. */
export function AfterFields({ draft, change, fields }: FormContext): React.JSX.Element {
  const { t } = useTexts();
  const offered = offeredAfter(draft, fields);
  return (
    <>
      {measureUnit(draft, fields) === 'seconds' && (
        <ChoiceField
          id="time-unit"
          label={t('form.time-unit')}
          choices={TIME_UNITS.map((unit) => ({ value: unit, label: t(`form.time-unit.${unit}`) }))}
          value={draft.timeUnit ?? 'hours'}
          onChange={(timeUnit) => {
            change({ timeUnit });
          }}
        />
      )}
      {offered.length > 1 && (
        <ChoiceField
          id="after"
          label={t('form.after')}
          choices={offered.map((after) => ({ value: after, label: t(`form.after.${after}`) }))}
          value={possibleAfter(draft, fields)}
          onChange={(after) => {
            change({ after });
          }}
        />
      )}
    </>
  );
}
