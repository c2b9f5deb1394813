import type { DayOff } from '../../core/calendar/day-off';
import type { CapacityUnit } from '../../core/capacity/estimate';
import type { CapacityItem } from '../../core/capacity/item';
import { iterationKey, type Iteration, type IterationSource } from '../../core/capacity/iteration';
import type { DraftChange } from '../../core/capacity/what-if/draft';
import type { DraftWrite } from '../../core/capacity/what-if/draft-writes';
import type { Scenario } from '../../core/capacity/what-if/scenario';
import type { Texts } from '../texts/texts';
import { amountText } from './capacity-text';
import { spanText } from './span-text';

/** How the parts of a draft are called. */
export interface DraftWords {
  /** Null: nobody. */
  readonly person: (accountId: string | null) => string;
  readonly item: (itemId: string) => string;
  /** Null: the backlog. */
  readonly iteration: (key: string | null) => string;
  readonly change: (change: DraftChange) => string;
  readonly write: (write: DraftWrite) => string;
}

interface DraftWordsInput {
  readonly scenario: Scenario;
  readonly iterations: readonly Iteration[];
  readonly names: ReadonlyMap<string, string>;
  readonly texts: Texts;
}

export function draftWords({ scenario, iterations, names, texts }: DraftWordsInput): DraftWords {
  const { t } = texts;
  const items = new Map(
    [...scenario.iterations.flatMap((one) => one.items), ...scenario.backlog].map((item) => [item.id, item]),
  );
  const iterationNames = new Map(iterations.map(({ source, name }) => [iterationKey(source), name]));
  const person = (accountId: string | null): string =>
    accountId === null ? t('capacity.draft.nobody') : (names.get(accountId) ?? accountId);
  const item = (id: string): string => {
    const found = items.get(id);
    return found === undefined ? id : itemText(found, scenario.board.unit, texts);
  };
  const iteration = (key: string | null): string =>
    key === null ? t('capacity.draft.backlog') : (iterationNames.get(key) ?? key);
  const ofSource = (source: IterationSource): string => iteration(iterationKey(source));
  const listOf = (keys: readonly string[]): string => keys.join(', ');
  const off = (accountId: string, daysOff: readonly DayOff[]): string =>
    t('capacity.draft.day-off', {
      person: person(accountId),
      days: listOf(daysOff.map((dayOff) => dayOffText(dayOff, texts))),
    });
  const changes: { readonly [Kind in DraftChange['kind']]: (change: Change<Kind>) => string } = {
    assign: ({ itemId, accountId }) =>
      t('capacity.draft.assign', { item: item(itemId), person: person(accountId) }),
    move: ({ itemId, to }) => t('capacity.draft.move', { item: item(itemId), iteration: iteration(to) }),
    plan: ({ accountId, iteration: key, changes: { dailyCapacity, allocation } }) =>
      t('capacity.draft.plan', {
        person: person(accountId),
        iteration: iteration(key),
        daily:
          dailyCapacity === undefined || dailyCapacity === null
            ? t('value.none')
            : amountText(dailyCapacity, scenario.board.unit, texts),
        allocation: allocation === undefined ? t('value.none') : texts.formats.percent(allocation),
      }),
    leave: ({ accountId, iteration: key }) =>
      t('capacity.draft.leave', { person: person(accountId), iteration: iteration(key) }),
    'day-off': ({ accountId, dayOff }) => off(accountId, [dayOff]),
  };
  const writes: { readonly [Kind in DraftWrite['kind']]: (write: Write<Kind>) => string } = {
    assign: ({ item: { key }, from, to }) =>
      t('capacity.write.assign', { item: key, from: person(from), to: person(to) }),
    'move-to-sprint': ({ items: moved, sprintId }) =>
      t('capacity.write.move', {
        items: listOf(moved.map(({ key }) => key)),
        iteration: sprintId === null ? iteration(null) : ofSource({ kind: 'sprint', sprintId }),
      }),
    'change-versions': ({ item: { key }, added, removed }) =>
      t('capacity.write.versions', {
        item: key,
        added: listOf(added.map((versionId) => ofSource({ kind: 'version', versionId }))),
        removed: listOf(removed.map((versionId) => ofSource({ kind: 'version', versionId }))),
      }),
    'save-plan': ({ iteration: source }) => t('capacity.write.plan', { iteration: ofSource(source) }),
    'add-days-off': ({ accountId, daysOff }) => off(accountId, daysOff),
  };
  return {
    ...{ person, item, iteration },
    change: (change) => wordsOf(changes, change),
    write: (write) => wordsOf(writes, write),
  };
}

type Change<Kind extends DraftChange['kind']> = Extract<DraftChange, { readonly kind: Kind }>;
type Write<Kind extends DraftWrite['kind']> = Extract<DraftWrite, { readonly kind: Kind }>;

/** TypeScript does not see that the record's entry and the value are of one kind. */
function wordsOf<T extends { readonly kind: string }>(
  words: Readonly<Record<T['kind'], (value: never) => string>>,
  value: T,
): string {
  const write = words[value.kind as T['kind']] as (value: T) => string;
  return write(value);
}

function dayOffText(dayOff: DayOff, texts: Texts): string {
  const days = spanText(dayOff, texts);
  if (dayOff.share === 1) return days;
  return texts.t('capacity.draft.part', { days, part: texts.formats.percent(dayOff.share) });
}

/** Its key, what it is about, and how large it is. */
export function itemText({ key, summary, estimate }: CapacityItem, unit: CapacityUnit, texts: Texts): string {
  const size = estimate === null ? texts.t('value.none') : amountText(estimate, unit, texts);
  return `${key} ${summary} (${size})`;
}
