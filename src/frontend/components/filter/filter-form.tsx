import React, { useState } from 'react';
import { Box, Button, Form, Inline, Stack, Text, xcss } from '@forge/react';
import { filterControl } from '../../../core/filter/control';
import type { FilterConfig, FilterField } from '../../../core/filter/config';
import { moveEntry } from '../../form/move-entry';
import { useJqlCheck } from '../../hooks/use-jql-check';
import { useSaving } from '../../hooks/gadget/use-saving';
import { useTexts } from '../../texts/text-provider';
import { FieldSelect } from '../form/field-select';
import { FormPart } from '../form/form-part';
import type { GadgetFormProps } from '../form/gadget-editor';
import { SaveFooter } from '../form/save-footer';
import { TextField } from '../form/text-field';
import { FilterFieldRow } from './filter-field-row';

const padded = xcss({ padding: 'space.200' });
/** As the configuration allows. */
const FIELDS_MAX = 20;
/** By which most dashboards are filtered. */
const COMMON_FIELDS = ['project', 'issuetype', 'assignee', 'status'];

const entryOf = (fieldId: string): FilterField => ({ fieldId, label: null, initial: null });

/** What a filter offers: fields with their labels and what holds at first, and what it counts in. */
export function FilterForm({ saved, fields }: GadgetFormProps<FilterConfig>): React.JSX.Element {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<readonly FilterField[]>(saved?.fields ?? []);
  const [countIn, setCountIn] = useState(saved?.countIn ?? '');
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useSaving();
  const jql = countIn.trim() === '' ? null : countIn.trim();
  const check = useJqlCheck(jql);
  const isValid = chosen.length > 0 && check.kind !== 'invalid';
  const offered = fields.filter(
    (field) => filterControl(field) !== null && !chosen.some(({ fieldId }) => fieldId === field.id),
  );

  const common = COMMON_FIELDS.filter((id) => offered.some((field) => field.id === id)).map(entryOf);

  const save = async (): Promise<void> => {
    setWasSubmitted(true);
    if (!isValid) return;
    const config: FilterConfig = { version: 1, fields: chosen, countIn: jql };
    await saving.save({ ...config, refreshMinutes: null });
  };

  return (
    <Box xcss={padded}>
      <Form onSubmit={save}>
        <Stack space="space.300">
          <FormPart title={t('filter.form.fields')}>
            <Text>{t('filter.form.fields.help')}</Text>
            {chosen.map((entry, index) => (
              <FilterFieldRow
                key={entry.fieldId}
                entry={entry}
                fields={fields}
                at={index}
                of={chosen.length}
                onChange={(changed) => {
                  setChosen(chosen.map((other) => (other === entry ? changed : other)));
                }}
                onMove={(step) => {
                  setChosen(moveEntry(chosen, index, step));
                }}
                onRemove={() => {
                  setChosen(chosen.filter((other) => other !== entry));
                }}
              />
            ))}
            {chosen.length < FIELDS_MAX && (
              <FieldSelect
                id="filter-add"
                label={t('filter.form.add')}
                fields={offered}
                value={null}
                onChange={(fieldId) => {
                  if (fieldId !== null) setChosen([...chosen, entryOf(fieldId)]);
                }}
                onLeave={() => undefined}
                error={wasSubmitted && chosen.length === 0 ? t('filter.form.fields.missing') : undefined}
                isRequired={chosen.length === 0}
              />
            )}
            {chosen.length === 0 && common.length > 0 && (
              <Inline>
                <Button
                  onClick={() => {
                    setChosen(common);
                  }}
                >
                  {t('filter.form.common')}
                </Button>
              </Inline>
            )}
          </FormPart>
          <FormPart title={t('filter.form.count')}>
            <TextField
              id="filter-count-in"
              label={t('filter.form.count-in')}
              help={t('filter.form.count-in.help')}
              initial={countIn}
              onChange={setCountIn}
              error={check.kind === 'invalid' ? check.messages.join(' ') : undefined}
            />
          </FormPart>
        </Stack>
        <SaveFooter isUnfinished={wasSubmitted && !isValid} saving={saving} />
      </Form>
    </Box>
  );
}
