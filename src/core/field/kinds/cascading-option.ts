import type { SegmentState } from '../../aggregate/state';
import { parseJson } from '../../parse-json';
import { fieldName, quote } from '../../source/jql';
import { oneValue, type FieldKind } from '../kind';
import { foldCase, isRecord, textOf } from '../raw';

const SEPARATOR = ' → ';

/** The chosen options from the outside in: one, or an option and its child. */
function pathOf(raw: unknown): readonly string[] | null {
  const value = textOf(raw, 'value');
  if (value === null || !isRecord(raw)) return null;
  const child = textOf(raw['child'], 'value');
  return child === null ? [value] : [value, child];
}

/**
 * Keys are the path as JSON, because an option's text may hold any separator. What somebody chose while the field was of
 * another kind is a key too: an option of that text.
 */
function pathFromKey(key: string): readonly string[] {
  const path = parseJson(key);
  return Array.isArray(path) && path.every((text) => typeof text === 'string') ? path : [key];
}

/** The path as Jira writes it; only the key is sure where an option's text holds the separator. */
function writtenPath({ key, label }: SegmentState): readonly string[] {
  const path = pathFromKey(key);
  const written = label.split(SEPARATOR);
  return written.length === path.length ? written : path;
}

function cascadeClause(name: string, segment: SegmentState): string {
  const [value = '', child] = writtenPath(segment);
  // Without the second argument Jira would find every child as well.
  return `${fieldName(name)} in cascadeOption(${quote(value)}, ${child === undefined ? 'none' : quote(child)})`;
}

/** @see https://support.atlassian.com/jira-software-cloud/docs/jql-functions/#cascadeOption-- (read 2026-11-21) */
export const cascadingOption: FieldKind = {
  id: 'cascading-option',
  isMultiValued: false,
  grouping: {
    readFrom: null,
    ...oneValue((raw) => {
      const path = pathOf(raw);
      return path === null ? null : JSON.stringify(path);
    }),
    describe: (value) => {
      const path = pathOf(value) ?? [];
      return { key: foldCase(JSON.stringify(path)), label: path.join(SEPARATOR), order: null };
    },
    identify: foldCase,
    clause: (name, segments) => segments.map((segment) => cascadeClause(name, segment)).join(' OR '),
  },
  measuring: null,
  moment: null,
};
