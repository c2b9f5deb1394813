import React from 'react';
import { Inline, Link, Lozenge, Tag, TagGroup, Text, User } from '@forge/react';
import type { ListCell } from '../../../core/list/cell';
import { formatDay } from '../../../core/time/period';
import { numberText } from '../../../core/chart/number-text';
import { useTexts } from '../../texts/text-provider';

/** Jira's own colours of the status categories. */
const APPEARANCES = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

interface ListCellViewProps {
  readonly cell: ListCell;
  /** The viewer's: moments are written in it. */
  readonly timeZone: string;
}

/** A value as Jira's own lists show it. */
export function ListCellView({ cell, timeZone }: ListCellViewProps): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  switch (cell.kind) {
    case 'empty':
      return <Text color="color.text.subtle">{t('value.none')}</Text>;
    case 'unreadable':
      return <Text color="color.text.subtle">{t('list.unreadable')}</Text>;
    case 'text':
      return <Text>{cell.text}</Text>;
    case 'work-item':
      return (
        <Text>
          <Link href={`/browse/${encodeURIComponent(cell.key)}`} openNewTab>
            {cell.summary === null
              ? cell.key
              : t('list.other-work-item', { key: cell.key, summary: cell.summary })}
          </Link>
        </Text>
      );
    case 'status':
      return <Lozenge appearance={appearanceOf(cell.category)}>{cell.name}</Lozenge>;
    case 'people':
      return (
        <Inline space="space.100" shouldWrap>
          {cell.accountIds.map((accountId) => (
            <User key={accountId} accountId={accountId} />
          ))}
        </Inline>
      );
    case 'tags':
      return (
        <TagGroup>
          {cell.tags.map((tag) => (
            <Tag key={tag} text={tag} />
          ))}
        </TagGroup>
      );
    case 'number':
      return <Text align="end">{numberText(cell, texts)}</Text>;
    case 'moment':
      return (
        <Text>
          {cell.of === 'date' ? formats.day(formatDay(cell.at)) : formats.moment(cell.at, timeZone)}
        </Text>
      );
  }
}

function appearanceOf(category: string | null): 'default' | 'inprogress' | 'success' {
  return category !== null && Object.hasOwn(APPEARANCES, category)
    ? APPEARANCES[category as keyof typeof APPEARANCES]
    : 'default';
}
