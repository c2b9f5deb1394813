import React, { useState } from 'react';
import { Button, ButtonGroup, Icon, Inline, Pressable, Stack, Text, xcss } from '@forge/react';
import type { ReportSummary } from '../../../../contract/reports';
import type { AppError } from '../../../../core/error';
import { sourceWords } from '../../../texts/source-words';
import { useTexts } from '../../../texts/text-provider';
import { AccessWords } from './access-words';
import { mainPlace, type ReportPlace } from './library-place';
import { ReportActions } from './report-actions';

interface LibraryRowProps {
  readonly report: ReportSummary;
  /** The viewer's. */
  readonly timeZone: string;
  readonly onChoose: (place: ReportPlace) => void;
  readonly onFavourite: (isFavourite: boolean) => void;
  readonly onDelete: () => Promise<AppError | null>;
}

const bare = xcss({ backgroundColor: 'color.background.neutral.subtle', padding: 'space.050' });

/** A report of the library with what can be done with it. */
export function LibraryRow(props: LibraryRowProps): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { report, timeZone, onChoose, onFavourite, onDelete } = props;
  const { name, description, isFavourite, mayChange, source, changedAt } = report;
  const first = mainPlace(report);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="start" spread="space-between" shouldWrap>
        <Inline space="space.100" alignBlock="start">
          <Pressable
            xcss={bare}
            onClick={() => {
              onFavourite(!isFavourite);
            }}
          >
            <Icon
              glyph={isFavourite ? 'star-starred' : 'star-unstarred'}
              label={t(isFavourite ? 'report.library.unmark' : 'report.library.mark', { name })}
            />
          </Pressable>
          <Stack space="space.050">
            <Text weight="semibold">{name}</Text>
            {description !== '' && (
              <Text color="color.text.subtle" maxLines={2}>
                {description}
              </Text>
            )}
            <Text size="small" color="color.text.subtle">
              {t('report.library.about', {
                source: sourceWords(source, texts),
                moment: formats.moment(changedAt, timeZone),
              })}
            </Text>
            <AccessWords {...report} />
          </Stack>
        </Inline>
        <ButtonGroup label={t('report.library.row', { name })}>
          <Button
            spacing="compact"
            appearance="primary"
            onClick={() => {
              onChoose(first);
            }}
          >
            {t(`report.library.action.${first}`)}
          </Button>
          {mayChange && (
            <Button
              spacing="compact"
              onClick={() => {
                onChoose('edit');
              }}
            >
              {t('report.library.action.edit')}
            </Button>
          )}
          <Button
            spacing="compact"
            iconBefore={isOpen ? 'chevron-up' : 'chevron-down'}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {t('report.library.action.more')}
          </Button>
        </ButtonGroup>
      </Inline>
      {isOpen && <ReportActions {...{ report, onChoose, onDelete }} without={first} />}
    </Stack>
  );
}
