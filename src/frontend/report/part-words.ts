import type { Field } from '../../core/field/field';
import type { ReportPart } from '../../core/report/compare-reports';
import type { ReportDefinition, ReportOperand } from '../../core/report/definition';
import type { ReportInput } from '../../core/report/report';
import { sourceReference, type Reference } from '../../core/report/transfer/references';
import { isSameJson } from '../../core/same-json';
import { longWeekdayName } from '../capacity/weekday-words';
import { sourceWords } from '../texts/source-words';
import type { Texts } from '../texts/texts';
import { checkOperands } from './check-operands';
import { groupDraft } from './group-draft';
import { groupWords } from './group-words';
import type { OperandTypes } from './operand-types';
import { peopleWords } from './people-words';
import type { NameOfReference } from './reference-names';
import { testWords } from './test-words';

export interface WordsInput {
  readonly report: ReportInput;
  /** What it is compared with: entries of which the words are the same, and which are otherwise there, are marked. */
  readonly before: ReportInput;
  readonly fields: readonly Field[];
  readonly nameOf: NameOfReference;
  readonly texts: Texts;
}

type Words = (input: WordsInput) => string;

interface Entry {
  readonly id: string;
  readonly of: ReportOperand;
}

/** The words of entries in their order. */
function entryWords<T extends { readonly id: string }>(
  listOf: (definition: ReportDefinition) => readonly T[],
  wordsOf: (entry: T, input: WordsInput) => string,
): Words {
  return (input) => {
    const { report, before, texts } = input;
    const known = new Map(listOf(before.definition).map((entry) => [entry.id, entry]));
    const all = listOf(report.definition).map((entry) => {
      const words = wordsOf(entry, input);
      const was = known.get(entry.id);
      const isMarked =
        was !== undefined && !isSameJson(was, entry) && words === wordsOf(was, { ...input, report: before });
      return isMarked ? texts.t('report.part.changed', { name: words }) : words;
    });
    return listWords(all, texts);
  };
}

function listWords(words: readonly string[], { t }: Texts): string {
  return words.length === 0 ? t('value.none') : words.join(', ');
}

function operandName({ of }: Entry, { report, fields }: WordsInput): string {
  return of.kind === 'field'
    ? (fields.find(({ id }) => id === of.fieldId)?.name ?? of.fieldId)
    : (report.definition.formulas.find(({ id }) => id === of.formulaId)?.name ?? of.formulaId);
}

function typesIn({ report, fields }: WordsInput): OperandTypes {
  return checkOperands(report.definition, fields).typeOf;
}

/** With the name, where it says more than the words. */
function named(words: string, reference: Reference, { nameOf, texts }: WordsInput): string {
  const name = nameOf(reference);
  return name === reference.id ? words : texts.t('report.part.named', { words, name });
}

const groupList = entryWords(
  ({ groups }) => groups,
  (group, input) => {
    const typeOf = typesIn(input);
    return input.texts.t('report.part.named', {
      words: operandName(group, input),
      name: groupWords(groupDraft(group, typeOf(group.of)), typeOf, input.texts.t),
    });
  },
);

const WORDS: Readonly<Record<ReportPart, Words>> = {
  name: ({ report }) => report.name,
  description: ({ report, texts }) =>
    report.description === '' ? texts.t('value.none') : report.description,
  template: ({ report: { isTemplate }, texts: { t } }) => t(isTemplate ? 'report.run.yes' : 'report.run.no'),
  source: (input) => {
    const { texts, report } = input;
    const { source, rowsAre } = report.definition;
    // The whole text: what was changed may be at its end.
    const words = source.kind === 'jql' ? source.jql : sourceWords(source, texts);
    return `${named(words, sourceReference(source), input)} · ${texts.t(`report.editor.rows-are.${rowsAre}`)}`;
  },
  columns: entryWords(
    ({ columns }) => columns,
    (column, input) => (column.header === '' ? operandName(column, input) : column.header),
  ),
  formulas: entryWords(
    ({ formulas }) => formulas,
    ({ name, text }) => `${name} = ${text}`,
  ),
  filters: entryWords(
    ({ filters }) => filters,
    (filter, input) => {
      const { texts, nameOf } = input;
      const type = typesIn(input)(filter.of);
      const valueName = (id: string): string => nameOf({ kind: 'person', id });
      return `${operandName(filter, input)} ${testWords(filter.test, { type, texts, valueName })}`;
    },
  ),
  sorts: entryWords(
    ({ sorts }) => sorts,
    (sort, input) =>
      input.texts.t('report.part.named', {
        words: operandName(sort, input),
        name: input.texts.t(`report.editor.direction.${sort.direction}`),
      }),
  ),
  groups: (input) => {
    const { report, texts } = input;
    const { isTotalsOnly, startsCollapsed } = report.definition.table;
    return [
      groupList(input),
      ...(startsCollapsed ? [texts.t('report.editor.collapsed')] : []),
      ...(isTotalsOnly ? [texts.t('report.editor.totals-only')] : []),
    ].join(' · ');
  },
  views: ({ report: { definition }, before, texts: { t } }) => {
    const views = (['table', 'pivot', 'hierarchy', 'chart'] as const).filter(
      (view) => definition[view] !== null,
    );
    const words = views.map((view) => {
      const name = t(`report.view.${view}`);
      const was = before.definition[view];
      return was === null || isSameJson(was, definition[view]) ? name : t('report.part.changed', { name });
    });
    const opensWith = t(`report.view.${definition.opensWith}`);
    return `${words.join(', ')} · ${t('report.editor.opens-with')} ${opensWith}`;
  },
  days: (input) => {
    const { texts, report } = input;
    const { timeZone, weekStartsOn, workdaysOf } = report.definition;
    const workdays = texts.t(`report.editor.workdays.${workdaysOf.kind}`);
    return [
      timeZone.kind === 'fixed' ? timeZone.zone : texts.t('form.zone.viewer'),
      longWeekdayName(weekStartsOn, texts.locale),
      workdaysOf.kind === 'board'
        ? named(workdays, { kind: 'board', id: String(workdaysOf.boardId) }, input)
        : workdays,
    ].join(' · ');
  },
  people: ({ report, nameOf, texts }) => peopleWords(report, { nameOf, texts }),
};

/** A part of a report in a few words. */
export function partWords(part: ReportPart, input: WordsInput): string {
  return WORDS[part](input);
}
