import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse as parseYaml } from 'yaml';
import {
  AFTER_MEASURES,
  CHART_KIND_IDS,
  DATE_BUCKETS,
  DIMENSION_PATHS,
  LEGEND_COLUMNS,
  MEASURE_IDS,
  OPERATORS,
  TIME_UNITS,
} from '../../../src/core/chart/config';
import { CALENDAR_KINDS } from '../../../src/core/calendar/calendar-choice';
import { PART_DAY_RULES } from '../../../src/core/calendar/free-days';
import { HOLIDAY_KINDS } from '../../../src/core/calendar/holiday';
import { CAPACITY_UNITS } from '../../../src/core/capacity/estimate';
import { NO_FIGURE_REASONS } from '../../../src/core/capacity/figure';
import {
  CAPACITY_FIGURES,
  CAPACITY_SUBJECTS,
  CAPACITY_VIEWS,
} from '../../../src/core/capacity/gadget/config';
import { UNPLACED_REASONS } from '../../../src/core/capacity/suggest-moves';
import { REFUSALS } from '../../../src/core/capacity/what-if/draft';
import { LEFT_OUT_REASONS } from '../../../src/core/capacity/judge-items';
import { LOAD_LEVELS } from '../../../src/core/capacity/load';
import { NOTE_KINDS } from '../../../src/core/capacity/notes';
import { CAPACITY_VIEWERS } from '../../../src/core/capacity/records/site-capacity';
import { RANGE_WORK } from '../../../src/core/capacity/records/board-capacity';
import {
  REPORT_ACCESS,
  REPORT_COLUMNS,
  REPORT_ITERATIONS,
  REPORT_PERIODS,
  REPORT_ROWS,
} from '../../../src/core/capacity/records/capacity-report';
import { SHARED_COLUMNS } from '../../../src/core/capacity/tables/shared-people-table';
import { ABSENCE_VIEWS } from '../../../src/frontend/capacity/absence-pages';
import { MATRIX_MEASURES } from '../../../src/frontend/capacity/matrix-measures';
import {
  DONE_WORK_RULES,
  END_DAY_RULES,
  HIERARCHY_RULES,
  IDEAL_LINE_RULES,
  TODAY_RULES,
} from '../../../src/core/capacity/rules';
import { FAULT_CODES } from '../../../src/core/formula/fault';
import { FUNCTION_GROUPS, FUNCTIONS } from '../../../src/core/formula/functions/registry';
import { FORMULA_TYPES } from '../../../src/core/formula/value';
import { REPORT_PARTS } from '../../../src/core/report/compare-reports';
import {
  COLUMN_AGGREGATES,
  COLUMN_ALIGNMENTS,
  COLUMN_WIDTHS,
  DATE_STYLES,
  DIRECTIONS,
  DURATION_UNITS,
  HEATS,
  REPORT_ROW_KINDS,
  REPORT_VIEW_KINDS,
  RULE_COLORS,
} from '../../../src/core/report/definition';
import { REPORT_ACCESS_KINDS } from '../../../src/core/report/report';
import { IMPORT_ACTIONS } from '../../../src/core/report/transfer/plan-import';
import { REFERENCE_KINDS } from '../../../src/core/report/transfer/references';
import { EDITOR_TABS } from '../../../src/frontend/components/report/editor/tabs';
import { GROUP_ORDERS } from '../../../src/frontend/report/group-draft';
import { COMPARED, CONDITIONS } from '../../../src/frontend/report/test-draft';
import { OPTIONAL_VIEWS, PROGRESS_KINDS } from '../../../src/frontend/report/view-drafts';
import { EDIT_SIDES } from '../../../src/core/edit-sides';
import { LINE_STATUSES } from '../../../src/core/capacity/transfer/transfer-lines';
import { TRANSFER_NAMES } from '../../../src/core/capacity/transfer/transfer-write';
import { PASTED_FAULTS } from '../../../src/frontend/capacity/pasted-changes';
import { PLAN_TOOLS } from '../../../src/frontend/capacity/plan-tools';
import { LOAD_COLUMNS } from '../../../src/frontend/capacity/load-columns';
import { REPORT_PLACES } from '../../../src/frontend/components/report/library/library-place';
import { LIBRARY_FILTERS, LIBRARY_SORTS } from '../../../src/frontend/report/library-view';
import { TEMPLATE_PLACES } from '../../../src/contract/templates';
import { ERROR_CODES } from '../../../src/core/error';
import { CYCLE_RULES } from '../../../src/core/history/cycle-rule';
import { DELIVERY_STATES, DELIVERY_WAYS } from '../../../src/core/report/delivery/delivery';
import { AGE_RULES, TREND_KIND_IDS, TREND_SCOPE_KINDS } from '../../../src/core/trend/config';
import { ACTORS, CALLERS, FEATURES } from '../../../src/core/privacy/access';
import { ADMIN_ACTION_KINDS } from '../../../src/core/privacy/admin-action';
import { RETENTION_FIELDS } from '../../../src/core/privacy/retention';
import { SCOPES } from '../../../src/core/privacy/scopes';
import { STORED_NAMES } from '../../../src/core/privacy/stored-types';
import { IMPORT_STEP_KINDS } from '../../../src/core/privacy/transfer/plan-data-import';
import { SCAN_KINDS } from '../../../src/core/plan/plan-scan';
import { TREND_SERIES } from '../../../src/core/trend/kind';
import { SEEN_BY } from '../../../src/frontend/report/delivery/delivery-draft';
import { QUANTITY_KINDS } from '../../../src/frontend/form/quantity-draft';
import english from '../../../src/translations/en-US.json';

const ROOT = join(__dirname, '../../..');
const KEYS = Object.keys(english);

/** By locale. */
const OTHERS = readdirSync(join(ROOT, 'src/translations'))
  .map((file) => file.replace('.json', ''))
  .filter((locale) => locale !== 'en-US');

function messagesOf(locale: string): ReadonlyMap<string, string> {
  const file = readFileSync(join(ROOT, `src/translations/${locale}.json`), 'utf8');
  return new Map(Object.entries(JSON.parse(file) as Readonly<Record<string, string>>));
}

/** What stands for `${…}` in the keys that code puts together. */
const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  'access.actor.': ACTORS,
  'access.acts.': ACTORS,
  'access.effect.': ['reads', 'writes'],
  'access.feature.': FEATURES,
  'access.who.': CALLERS,
  'access.why.': SCOPES,
  'after.': AFTER_MEASURES.filter((after) => after !== 'none'),
  'bucket.': DATE_BUCKETS,
  'capacity.absences.by.': ABSENCE_VIEWS,
  'capacity.action.': ['plan', 'what-if', 'settings', 'days-off'],
  'capacity.amount.': CAPACITY_UNITS,
  'capacity.burndown.': ['capacity', 'work', 'ideal'],
  'capacity.column.': LOAD_COLUMNS,
  'capacity.conflict.': ['before', ...EDIT_SIDES],
  'capacity.conflict.all.': EDIT_SIDES,
  'capacity.estimate.': ['remaining', 'original', 'points'],
  'capacity.free.': ['holiday', 'day-off'],
  'capacity.holiday-kind.': HOLIDAY_KINDS,
  'capacity.gadget.figure.': CAPACITY_FIGURES,
  'capacity.gadget.iteration.': ['active', 'next'],
  'capacity.gadget.subject.': CAPACITY_SUBJECTS,
  'capacity.gadget.view.': CAPACITY_VIEWS,
  'capacity.left-out.': LEFT_OUT_REASONS,
  'capacity.level.': LOAD_LEVELS,
  'capacity.note.': NOTE_KINDS,
  'capacity.paste.fault.': PASTED_FAULTS,
  'capacity.panel.left-out.': LEFT_OUT_REASONS,
  'capacity.reason.': NO_FIGURE_REASONS,
  'capacity.refusal.': REFUSALS,
  'capacity.unplaced.': UNPLACED_REASONS,
  'capacity.rule.done-work.': DONE_WORK_RULES,
  'capacity.rule.end-day.': END_DAY_RULES,
  'capacity.rule.hierarchy.': HIERARCHY_RULES,
  'capacity.rule.ideal-line.': IDEAL_LINE_RULES,
  'capacity.rule.part-days.': PART_DAY_RULES,
  'capacity.rule.today.': TODAY_RULES,
  'capacity.settings.daily.': CAPACITY_UNITS,
  'capacity.settings.range-work.': RANGE_WORK,
  'capacity.settings.reserved.': CAPACITY_UNITS,
  'capacity.tool.': PLAN_TOOLS,
  'capacity.site.viewers.': CAPACITY_VIEWERS,
  'capacity.unit.': CAPACITY_UNITS,
  'capacity-report.access.': REPORT_ACCESS,
  'capacity-report.columns.': REPORT_COLUMNS,
  'capacity-report.iterations.': REPORT_ITERATIONS,
  'capacity-report.matrix.': CAPACITY_UNITS,
  'capacity-report.measure.': MATRIX_MEASURES,
  'capacity-report.next.': REPORT_PERIODS,
  'capacity-report.rows.': REPORT_ROWS,
  'capacity-report.shared.': SHARED_COLUMNS,
  'capacity-report.unit.': REPORT_PERIODS,
  'color.': RULE_COLORS,
  'formula.fault.': FAULT_CODES,
  'formula.function.': Object.keys(FUNCTIONS),
  'formula.functions.': Object.keys(FUNCTION_GROUPS),
  'formula.type.': FORMULA_TYPES,
  'report.aggregate.': COLUMN_AGGREGATES,
  'report.aggregate.help.': COLUMN_AGGREGATES,
  'report.condition.': CONDITIONS,
  'report.condition.day.': Object.keys(COMPARED),
  'report.editor.alignment.': COLUMN_ALIGNMENTS,
  'report.editor.day.': ['relative', 'fixed'],
  'report.editor.direction.': DIRECTIONS,
  'report.editor.format.': ['auto', 'number', 'duration', 'date'],
  'report.editor.hierarchy.progress.': PROGRESS_KINDS,
  'report.editor.order.': GROUP_ORDERS,
  'report.editor.pivot.': ['rows', 'columns'],
  'report.editor.pivot.add-': ['rows', 'columns'],
  'report.editor.pivot.heat.': HEATS,
  'report.editor.rows-are.': REPORT_ROW_KINDS,
  'report.editor.style.': DATE_STYLES,
  'report.editor.tab.': EDITOR_TABS,
  'report.editor.unit.': DURATION_UNITS,
  'report.editor.view.': OPTIONAL_VIEWS,
  'report.editor.width.': COLUMN_WIDTHS,
  'report.editor.workdays.': ['weekends', 'board'],
  'report.fault.day.': ['fixed', 'relative'],
  'report.import.action.': IMPORT_ACTIONS,
  'report.import.mapping.': [...REFERENCE_KINDS, 'kept', 'left-out'],
  'report.import.note.': IMPORT_ACTIONS,
  'report.part.': REPORT_PARTS,
  'report.library.action.': REPORT_PLACES,
  'report.library.filter.': LIBRARY_FILTERS,
  'report.library.sort.': LIBRARY_SORTS,
  'report.people.access.': REPORT_ACCESS_KINDS,
  'report.transfer.': ['import', 'export'],
  'report.view.': REPORT_VIEW_KINDS,
  'transfer.action.': LINE_STATUSES,
  'transfer.name.': ['site', ...TRANSFER_NAMES],
  'transfer.note.': ['not-understood', 'faulty'],
  'data.action.': ADMIN_ACTION_KINDS,
  'data.delete.': ['everything', 'some'],
  'data.import.': IMPORT_STEP_KINDS,
  'data.import.rule.': ['replaced', 'kept', 'paused', 'people', 'site'],
  'data.kept.': STORED_NAMES,
  'data.name.': STORED_NAMES,
  'data.never.': ['work-items', 'names', 'secrets', 'elsewhere', 'browser'],
  'data.retention.': [...RETENTION_FIELDS, 'trash', 'logs'],
  'data.retention.note.': RETENTION_FIELDS,
  'data.stored.': ['count', 'size', 'oldest', 'newest'],
  'data.task.': ['delete', 'erase', 'report'],
  'data.task.done.': ['delete', 'erase', 'report'],
  'data.who.': STORED_NAMES,
  'data.why.': STORED_NAMES,
  'delivery.consent.': ['everyone', 'some', 'attachment', 'notification'],
  'delivery.fault.': ['issueKey', 'groupId', 'role', 'recipients', 'days'],
  'delivery.outcome.': ['found', 'uncertain'],
  'delivery.seen-by.': SEEN_BY,
  'delivery.state.': DELIVERY_STATES,
  'delivery.way.': DELIVERY_WAYS,
  'delivery.words.': DELIVERY_WAYS,
  'error-title.': ERROR_CODES,
  'error.': ERROR_CODES,
  'explain.bucket.': DATE_BUCKETS,
  'explain.left-out.': ['hidden-segment', 'empty-measure', 'unreadable-value', 'vanished', 'not-drawn'],
  'explain.plan.': ['counts', ...SCAN_KINDS],
  'explain.plan.scarce-': ['resolver', 'browser'],
  'explain.read-by.': ['resolver', 'browser'],
  'explain.rule.': ['zero', 'ignore', 'nearest-rank', 'population', 'of-sums'],
  'explain.sharing.': ['shared', 'kept-apart'],
  'explain.totals.': ['unique-items', 'sum-of-segments'],
  'filter.days.': ['last', 'next'],
  'fault.bounds.': ['number', 'seconds', 'days'],
  'form.after.': AFTER_MEASURES,
  'form.calendar.': CALENDAR_KINDS,
  'form.bounds.help.': ['number', 'seconds', 'days'],
  'form.division.': ['values', 'periods', 'number-ranges', 'age-ranges'],
  'form.empty.': ['zero', 'ignore'],
  'form.goal.help.': TIME_UNITS,
  'form.legend.': LEGEND_COLUMNS,
  'form.labels.': ['none', 'value', 'percent', 'both'],
  'form.measure.': MEASURE_IDS,
  'form.operator.': OPERATORS,
  'form.quantity.': QUANTITY_KINDS,
  'form.segments.': DIMENSION_PATHS,
  'form.sort-by.': ['value', 'name', 'field', 'manual'],
  'form.sort-direction.': ['descending', 'ascending'],
  'form.time-unit.': TIME_UNITS,
  'form.window.': ['all', 'last'],
  'form.window.unit.': DATE_BUCKETS,
  'frame.line.': ['goal', 'average', 'trend', 'percentile', 'rolling-average'],
  'kind.': CHART_KIND_IDS,
  'measure.': MEASURE_IDS,
  'measure.in-': TIME_UNITS,
  'quantity.': QUANTITY_KINDS,
  'report.run.': ['coming', 'gone'],
  'report.unit.': DURATION_UNITS.filter((unit) => unit !== 'mixed'),
  'settings.large-reads.': ['automatic', 'resolver', 'browser'],
  'sprint.category.': ['new', 'indeterminate', 'done'],
  'sprint.state.': ['future', 'active', 'closed'],
  'value.': TIME_UNITS,
  'table.total.': ['unique-items', 'sum-of-segments'],
  'template.for.': TEMPLATE_PLACES,
  'trend.form.age-rule.': AGE_RULES,
  'form.cycle-rule.': CYCLE_RULES,
  'trend.kind.': TREND_KIND_IDS,
  'trend.measure.': TREND_KIND_IDS,
  'trend.rows.': [...TREND_SCOPE_KINDS, 'status', 'item'],
  'trend.scope.': TREND_SCOPE_KINDS,
  'trend.series.': TREND_SERIES,
  'window.': DATE_BUCKETS,
};

/** Texts that are written in a language of Jira's. */
const EXAMPLES = ['form.jql.placeholder'];

/** What each language does not write, by locale. */
const MISWRITTEN: Readonly<Record<string, RegExp>> = {
  // Its own quotation marks; dots that stand for words have a space before them.
  'de-DE': /“[^„]*”|\p{L}…/u,
  // Questions and exclamations are opened as well.
  'es-ES': /^[^¿]*\?|^[^¡]*!(?!=)/u,
  // A no-break space before high punctuation and inside its quotation marks; the curly apostrophe.
  'fr-FR': /[^\u00a0\u202f!=][;:?!»](?=\s|$)|«(?![\u00a0\u202f])|\p{L}'\p{L}/u,
  // Full-width punctuation; brackets stay narrow in calls of functions.
  'ja-JP': /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}](?:[:;?!]| ?\((?!\)))/u,
};

/** Where people are spoken to: what they see, and what is sent in their name. */
const SPEAKING = ['src/frontend', 'src/core'];

function sources(): string {
  return SPEAKING.map((name) => join(ROOT, name))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    )
    .join('\n');
}

function usedKeys(): ReadonlySet<string> {
  const code = sources();
  const whole = [...code.matchAll(/'([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)'/g)].map(([, key]) => String(key));
  const assembled = [...code.matchAll(/`([a-z.-]+)\$\{[^}]+\}([a-z.-]*)`/g)].flatMap(([, prefix, suffix]) =>
    (FILLINGS[String(prefix)] ?? []).map((filling) => `${String(prefix)}${filling}${String(suffix)}`),
  );
  return new Set([...whole, ...assembled, ...manifestKeys()]);
}

function manifestKeys(): readonly string[] {
  const keys: string[] = [];
  JSON.stringify(parseYaml(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')), (name, value: unknown) => {
    if (name === 'i18n') keys.push(String(value));
    return value;
  });
  return keys;
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const LITERAL = new IntlMessageFormat('text').getAst()[0]?.type;
const PLURAL = new IntlMessageFormat('{n, plural, other {}}').getAst()[0]?.type;

/** The elements of a message, those inside plural and select forms too. */
function elementsOf(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => elementsOf(value)) : []),
  ]);
}

const parsed = (message: string): readonly Element[] => elementsOf(new IntlMessageFormat(message).getAst());

/** Names of the values that a message needs, and the answers that it knows for those that it selects by. */
function parametersOf(message: string): readonly string[] {
  const names = parsed(message).flatMap((element) => {
    if (!('value' in element) || element.type === LITERAL) return [];
    const isSelect = 'options' in element && element.type !== PLURAL;
    return [isSelect ? `${element.value}: ${Object.keys(element.options).sort().join(' ')}` : element.value];
  });
  return [...new Set(names)].sort();
}

/** Forms for numbers that the grammar of a language does not have: nobody would ever see them. */
function strangeForms(message: string, locale: string): readonly string[] {
  return parsed(message).flatMap((element) => {
    if (!('options' in element) || element.type !== PLURAL) return [];
    const { pluralCategories } = new Intl.PluralRules(locale, {
      type: 'pluralType' in element ? element.pluralType : 'cardinal',
    }).resolvedOptions();
    const known: readonly string[] = pluralCategories;
    return Object.keys(element.options).filter((form) => !form.startsWith('=') && !known.includes(form));
  });
}

describe('translations', () => {
  it('hold every text that the manifest names', () => {
    expect(manifestKeys().length).toBeGreaterThan(0);
    expect(KEYS).toEqual(expect.arrayContaining([...manifestKeys()]));
  });

  it('are all served: each file is in the manifest', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
    for (const file of readdirSync(join(ROOT, 'src/translations')))
      expect(manifest).toContain(`src/translations/${file}`);
  });

  it('hold the default language once: the others of it would not be loaded', () => {
    const files = readdirSync(join(ROOT, 'src/translations'));
    expect(files.filter((file) => file.startsWith('en'))).toEqual(['en-US.json']);
  });

  it('hold no text that nothing uses', () => {
    const used = usedKeys();
    expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(ERROR_CODES)('say what %s is and what to do', (code) => {
    expect(english[`error-title.${code}`]).not.toBe('');
    expect(english[`error.${code}`]).toMatch(/\w.*\./);
  });

  describe.each(OTHERS)('in %s', (locale) => {
    const messages = messagesOf(locale);

    it('are complete, in the same order', () => {
      expect([...messages.keys()]).toEqual(KEYS);
    });

    it('take the same values as in English', () => {
      const wrong = Object.entries(english).filter(
        ([key, message]) =>
          messages.has(key) && parametersOf(messages.get(key) ?? '').join() !== parametersOf(message).join(),
      );
      expect(wrong.map(([key]) => [key, messages.get(key)])).toEqual([]);
    });

    it('count as the language does', () => {
      const wrong = [...messages].filter(([, message]) => strangeForms(message, locale).length > 0);
      expect(wrong).toEqual([]);
    });

    it('are written as the language is', () => {
      const miswritten = MISWRITTEN[locale] ?? /^$/;
      const wrong = [...messages].filter(
        ([key, message]) => !EXAMPLES.includes(key) && miswritten.test(message),
      );
      expect(wrong).toEqual([]);
    });

    it('are translated: no sentence is left in English', () => {
      const copied = Object.entries(english).filter(
        ([key, message]) => /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(message) && messages.get(key) === message,
      );
      expect(copied.map(([key]) => key)).toEqual(EXAMPLES);
    });
  });
});
