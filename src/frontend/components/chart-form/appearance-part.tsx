import React from 'react';
import { CHART_KINDS } from '../../../core/chart/kinds';
import { useTexts } from '../../texts/text-provider';
import { Disclosure } from '../disclosure';
import { CheckField } from '../form/check-field';
import { ChoiceField } from '../form/choice-field';
import type { FormContext } from './form-context';
import { LegendField } from './legend-field';
import { LinesField } from './lines-field';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';

const SORTS = ['value', 'name', 'field', 'manual'] as const;
const DIRECTIONS = ['descending', 'ascending'] as const;
const LABELS = ['none', 'value', 'percent', 'both'] as const;

/** How the numbers are presented: nothing here reads work items again. */
export function AppearancePart(props: FormContext): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, faultAt, leave } = props;
  const { lines } = CHART_KINDS[draft.kind];
  const hasFault = faultAt('top') !== undefined || faultAt('lines.goal') !== undefined;
  return (
    <Disclosure title={t('form.appearance')} isHeldOpen={hasFault}>
      <Pair>
        <ChoiceField
          id="sort-by"
          label={t('form.sort-by')}
          help={draft.sort.by === 'manual' ? t('form.sort-by.manual.help') : t('form.sort-by.help')}
          choices={SORTS.map((by) => ({ value: by, label: t(`form.sort-by.${by}`) }))}
          value={draft.sort.by}
          onChange={(by) => {
            change({ sort: { ...draft.sort, by } });
          }}
        />
        {draft.sort.by !== 'manual' && (
          <ChoiceField
            id="sort-direction"
            label={t('form.sort-direction')}
            choices={DIRECTIONS.map((direction) => ({
              value: direction,
              label: t(`form.sort-direction.${direction}`),
            }))}
            value={draft.sort.direction}
            onChange={(direction) => {
              change({ sort: { ...draft.sort, direction } });
            }}
          />
        )}
      </Pair>
      <Pair>
        <TextField
          id="top"
          label={t('form.top')}
          help={t('form.top.help')}
          type="number"
          initial={draft.top}
          onChange={(top) => {
            change({ top });
          }}
          onLeave={() => {
            leave('top');
          }}
          error={faultAt('top')}
        />
        <ChoiceField
          id="labels"
          label={t('form.labels')}
          choices={LABELS.map((labels) => ({ value: labels, label: t(`form.labels.${labels}`) }))}
          value={draft.labels}
          onChange={(labels) => {
            change({ labels });
          }}
        />
      </Pair>
      {lines !== 'none' && <LinesField {...props} />}
      <LegendField
        legend={draft.legend}
        onChange={(legend) => {
          change({ legend });
        }}
      />
      <CheckField
        id="unique-totals"
        label={t('form.unique-totals')}
        help={t('form.unique-totals.help')}
        isChecked={draft.uniqueTotals}
        onChange={(uniqueTotals) => {
          change({ uniqueTotals });
        }}
      />
    </Disclosure>
  );
}
