import { segmentText } from '../../core/chart/segment-text';
import type { Field } from '../../core/field/field';
import type { FilterChoice } from '../../core/filter/choice';
import type { Texts } from '../texts/texts';

/** Work items without a value of a field, as Jira calls them. */
export function emptyWords({ id, name }: Pick<Field, 'id' | 'name'>, texts: Texts): string {
  return segmentText({ kind: 'empty', fieldId: id, fieldName: name }, texts);
}

interface FieldChoice {
  readonly field: Pick<Field, 'id' | 'name'>;
  readonly choice: FilterChoice;
}

/** What a choice means, in words. People are kept without their names and are not part of it. */
export function choiceWords({ field, choice }: FieldChoice, texts: Texts): string {
  const { t, formats, locale } = texts;
  switch (choice.kind) {
    case 'values': {
      const names = [
        ...choice.values.map(({ label }) => label).filter((label) => label !== ''),
        ...(choice.viewer ? [t('filter.viewer')] : []),
        ...(choice.empty ? [emptyWords(field, texts)] : []),
      ];
      return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
    }
    case 'days': {
      const { from, to } = choice;
      if (from !== null && to !== null) {
        return t('filter.words.between', { from: formats.day(from), to: formats.day(to) });
      }
      return from === null
        ? t('filter.words.until', { to: formats.day(to ?? '') })
        : t('filter.words.from', { from: formats.day(from) });
    }
    case 'near-days':
      return t(`filter.days.${choice.direction}`, { days: choice.days });
    case 'numbers': {
      const { from, to } = choice;
      if (from !== null && to !== null) {
        return t('filter.words.between', { from: formats.number(from), to: formats.number(to) });
      }
      return from === null
        ? t('filter.words.until', { to: formats.number(to ?? 0) })
        : t('filter.words.from', { from: formats.number(from) });
    }
    case 'text':
      return t('filter.words.text', { text: choice.text });
  }
}
