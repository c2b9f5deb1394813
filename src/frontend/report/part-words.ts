import type { Field } from '../../core/field/field';
import type { ReportPart } from '../../core/report/compare-reports';
import type { ReportDefinition, ReportOperand } from '../../core/report/definition';
import type { ReportInput } from '../../core/report/report';
import { isSameJson } from '../../core/same-json';
import { sourceWords } from '../texts/source-words';
import type { Texts } from '../texts/texts';

interface WordsInput {
  readonly report: ReportInput;
  /** What it is compared with: entries that are otherwise there are marked. */
  readonly before: ReportInput;
  readonly fields: readonly Field[];
  readonly texts: Texts;
}

type Words = (input: WordsInput) => string;

interface Entry {
  readonly id: string;
  readonly of: ReportOperand;
}

/** The names of entries in their order. */
function entryWords<T extends { readonly id: string }>(
  listOf: (definition: ReportDefinition) => readonly T[],
  nameOf: (entry: T, input: WordsInput) => string,
): Words {
  return (input) => {
    const { report, before, texts } = input;
    const known = new Map(listOf(before.definition).map((entry) => [entry.id, entry]));
    const names = listOf(report.definition).map((entry) => {
      const name = nameOf(entry, input);
      const was = known.get(entry.id);
      return was === undefined || isSameJson(was, entry) ? name : texts.t('report.part.changed', { name });
    });
    return names.length === 0 ? texts.t('value.none') : names.join(', ');
  };
}

function operandName({ of }: Entry, { report, fields }: WordsInput): string {
  return of.kind === 'field'
    ? (fields.find(({ id }) => id === of.fieldId)?.name ?? of.fieldId)
    : (report.definition.formulas.find(({ id }) => id === of.formulaId)?.name ?? of.formulaId);
}

const WORDS: Readonly<Record<ReportPart, Words>> = {
  name: ({ report }) => report.name,
  description: ({ report, texts }) =>
    report.description === '' ? texts.t('value.none') : report.description,
  source: ({ report: { definition }, texts }) =>
    `${sourceWords(definition.source, texts)} · ${texts.t(`report.editor.rows-are.${definition.rowsAre}`)}`,
  columns: entryWords(
    ({ columns }) => columns,
    (column, input) => (column.header === '' ? operandName(column, input) : column.header),
  ),
  formulas: entryWords(
    ({ formulas }) => formulas,
    ({ name, text }) => `${name} = ${text}`,
  ),
  filters: entryWords(({ filters }) => filters, operandName),
  sorts: entryWords(({ sorts }) => sorts, operandName),
  groups: entryWords(({ groups }) => groups, operandName),
  views: ({ report, before, texts }) =>
    (['table', 'pivot', 'hierarchy', 'chart'] as const)
      .filter((view) => report.definition[view] !== null)
      .map((view) => {
        const name = texts.t(`report.view.${view}`);
        const was = before.definition[view];
        return was === null || isSameJson(was, report.definition[view])
          ? name
          : texts.t('report.part.changed', { name });
      })
      .join(', '),
  days: ({ report: { definition }, texts }) => {
    const { timeZone, workdaysOf } = definition;
    const zone = timeZone.kind === 'fixed' ? timeZone.zone : texts.t('form.zone.viewer');
    return `${zone} · ${texts.t(`report.editor.workdays.${workdaysOf.kind}`)}`;
  },
  people: ({ report: { access, administrators }, texts }) =>
    texts.t('report.part.people-words', {
      access: texts.t(`report.people.access.${access.kind}`),
      administrators: administrators.length,
    }),
};

/** A part of a report in a few words. */
export function partWords(part: ReportPart, input: WordsInput): string {
  return WORDS[part](input);
}
