import { isDateField } from '../../core/field/registry';
import type { Field } from '../../core/field/field';
import type { MessageKey } from '../texts/messages';
import type { Texts } from '../texts/texts';
import type { Option, OptionGroup } from './option';

const GROUPS: readonly { readonly title: MessageKey; readonly holds: (field: Field) => boolean }[] = [
  { title: 'fields.common', holds: (field) => !field.isCustom && !isDateField(field) },
  { title: 'fields.dates', holds: isDateField },
  { title: 'fields.custom', holds: (field) => field.isCustom && !isDateField(field) },
];

/** Fields as the options of a Select, by group and name; fields of the same name show their id as well. */
export function fieldGroups(fields: readonly Field[], { t, locale }: Texts): readonly OptionGroup[] {
  const collator = new Intl.Collator(locale);
  const names = new Map<string, number>();
  for (const { name } of fields) names.set(name, (names.get(name) ?? 0) + 1);
  const option = ({ id, name }: Field): Option => ({
    value: id,
    label: names.get(name) === 1 ? name : t('fields.same-name', { name, id }),
  });
  return GROUPS.map(({ title, holds }) => ({
    label: t(title),
    options: fields
      .filter(holds)
      .map(option)
      .sort((a, b) => collator.compare(a.label, b.label)),
  })).filter(({ options }) => options.length > 0);
}
