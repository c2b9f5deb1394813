import type { DateBucket } from '../../core/chart/config';
import type { SegmentLabel } from '../../core/chart/model';
import type { Texts } from '../texts/texts';
import { segmentText } from '../../core/chart/segment-text';

/** Named on an axis by the day that they begin with; months and longer periods are short already. */
const BY_DAY: readonly DateBucket[] = ['day', 'week'];

/** Names of segments along an axis, where room is short: days and weeks lose the year, and sprints the words, that all of them have. */
export function axisTexts(labels: readonly SegmentLabel[], texts: Texts): readonly string[] {
  const { dayOfYear, day } = texts.formats;
  const years = new Set(
    labels.flatMap((label) => (label.kind === 'period' ? [label.start.slice(0, 4)] : [])),
  );
  const short = years.size === 1 ? dayOfYear : day;
  const shorten = shortener(labels.flatMap((label) => (isSprint(label) ? [label.text] : [])));
  return labels.map((label) => {
    if (label.kind === 'period' && BY_DAY.includes(label.bucket)) return short(label.start);
    return isSprint(label) ? shorten(label.text) : segmentText(label, texts);
  });
}

type SprintLabel = Extract<SegmentLabel, { readonly kind: 'text' }>;

function isSprint(label: SegmentLabel): label is SprintLabel {
  return label.kind === 'text' && label.isSprint === true;
}

const BEGINS_WITH_DIGIT = /^\d/;

/**
 * Leaves out the words that all names begin with: "Kites Sprint 7" and "Kites Sprint 8" become "Sprint 7" and "Sprint 8". A
 * number alone would not say what it counts, so its word stays; a single name stays whole.
 */
function shortener(names: readonly string[]): (name: string) => string {
  if (names.length < 2) return (name) => name;
  const words = names.map((name) => name.split(' '));
  const [first = []] = words;
  const shortest = Math.min(...words.map(({ length }) => length));
  let shared = 0;
  while (shared < shortest - 1 && words.every((own) => own[shared] === first[shared])) shared += 1;
  if (words.some((own) => BEGINS_WITH_DIGIT.test(own[shared] ?? ''))) shared -= 1;
  const from = Math.max(0, shared);
  return (name) => name.split(' ').slice(from).join(' ');
}
