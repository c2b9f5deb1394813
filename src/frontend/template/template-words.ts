import type { ChartConfig } from '../../core/chart/config';
import type { Field } from '../../core/field/field';
import { formulaText } from '../chart/measure-text';
import { sourceWords } from '../texts/source-words';
import type { Texts } from '../texts/texts';

/** What a template makes, in a line: "Stacked bars · Sum of Story Points · by Status and Assignee · Space SHOP". */
export function templateWords(config: ChartConfig, fields: readonly Field[], texts: Texts): string {
  const { kind, calculate, sources } = config;
  const fieldNames = Object.fromEntries(fields.map(({ id, name }) => [id, name]));
  const sourceNames = sources.map(({ name, source }) => (name === '' ? sourceWords(source, texts) : name));
  const parts = [
    texts.t(`kind.${kind}`),
    formulaText(calculate, { fieldNames, sourceNames }, texts),
    dividedWords(config, fieldNames, texts),
    sourceNames.join(', '),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Null where the chart is one number. */
function dividedWords(
  { chartBy, groupBy }: ChartConfig,
  fieldNames: Readonly<Record<string, string>>,
  { t }: Texts,
): string | null {
  if (chartBy === null) return null;
  const field = fieldNames[chartBy.fieldId] ?? chartBy.fieldId;
  if (groupBy === null) return t('template.by', { field });
  return t('template.by-two', { field, group: fieldNames[groupBy.fieldId] ?? groupBy.fieldId });
}
