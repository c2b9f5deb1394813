import React from 'react';
import { Button, Inline, Stack, Text } from '@forge/react';
import { COLORS_MAX } from '../../../../core/report/definition-schema';
import { RULE_COLORS } from '../../../../core/report/definition';
import { newColor, type ColorDraft } from '../../../report/column-draft';
import { moveEntry } from '../../../form/move-entry';
import { useRowKeys } from '../../../hooks/use-row-keys';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { FramedEntry } from '../../form/framed-entry';
import type { ColumnSettingsProps } from './column-settings-props';
import { TestFields } from './test-fields';

/** Which values of a column are coloured, and how: the first rule that holds. */
export function ColorRules({ form, column, onChange }: ColumnSettingsProps): React.JSX.Element {
  const { t } = useTexts();
  const { colors } = column;
  const keys = useRowKeys(colors.length);
  const changeAt = (at: number, change: Partial<ColorDraft>): void => {
    onChange({ colors: colors.map((rule, place) => (place === at ? { ...rule, ...change } : rule)) });
  };
  return (
    <Stack space="space.150">
      <Text color="color.text.subtle">{t('report.editor.colors.help')}</Text>
      {colors.map((rule, at) => {
        const id = `${column.id}-color-${String(keys.all[at])}`;
        return (
          <FramedEntry
            key={keys.all[at]}
            name={t('report.editor.color-rule', { place: at + 1 })}
            at={at}
            of={colors.length}
            onMove={(step) => {
              keys.renew();
              onChange({ colors: moveEntry(colors, at, step) });
            }}
            onRemove={() => {
              keys.remove(at);
              onChange({ colors: colors.filter((_, place) => place !== at) });
            }}
          >
            <ChoiceField
              id={id}
              label={t('report.editor.color')}
              choices={RULE_COLORS.map((value) => ({ value, label: t(`color.${value}`) }))}
              value={rule.color}
              onChange={(color) => {
                changeAt(at, { color });
              }}
            />
            <TestFields
              {...{ form, id }}
              path={`columns.${column.id}.colors.${String(at)}`}
              of={column.of}
              test={rule.test}
              onChange={(test) => {
                changeAt(at, { test });
              }}
            />
          </FramedEntry>
        );
      })}
      {colors.length < COLORS_MAX && (
        <Inline>
          <Button
            iconBefore="add"
            onClick={() => {
              onChange({ colors: [...colors, newColor(form.typeOf(column.of))] });
            }}
          >
            {t('report.editor.color.add')}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}
