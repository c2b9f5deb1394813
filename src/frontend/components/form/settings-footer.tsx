import React from 'react';
import { Text } from '@forge/react';
import { heldSide } from '../../../core/compare-parts';
import type { EditSide } from '../../../core/edit-sides';
import type { SettingWords } from '../../form/setting-words';
import type { RecordSaving } from '../../hooks/use-record-saving';
import type { SettingsConflict } from '../../hooks/use-settings-saving';
import { useTexts } from '../../texts/text-provider';
import { ConflictLines } from '../conflict-lines';
import { RecordFooter } from '../record-footer';

interface WordedConflict<T, Part extends string> {
  /** Null without a conflict. */
  readonly resolution: SettingsConflict<T, Part> | null;
  readonly words: Readonly<Record<Part, SettingWords<T>>>;
}

interface SettingsFooterProps<T, Part extends string> extends Pick<WordedConflict<T, Part>, 'words'> {
  /** What is said once they are saved. */
  readonly savedWords: string;
  readonly saving: Pick<RecordSaving<unknown>, 'isSaving' | 'error' | 'conflict' | 'saved'> &
    Pick<WordedConflict<T, Part>, 'resolution'>;
  /** True once the author tried to save what is not finished. */
  readonly isUnfinished: boolean;
}

/** The end of a form of the site's settings: whether they are saved, or what somebody else saved first. */
export function SettingsFooter<T, Part extends string>({
  savedWords,
  saving,
  isUnfinished,
  words,
}: SettingsFooterProps<T, Part>): React.JSX.Element {
  const { resolution } = saving;
  return (
    <RecordFooter
      {...{ saving, isUnfinished }}
      saved={savedWords}
      resolution={resolution === null ? null : <Differences {...{ resolution, words }} />}
      onClose={null}
    />
  );
}

interface DifferencesProps<T, Part extends string> extends WordedConflict<T, Part> {
  readonly resolution: SettingsConflict<T, Part>;
}

function Differences<T, Part extends string>({
  resolution,
  words,
}: DifferencesProps<T, Part>): React.JSX.Element {
  const { t } = useTexts();
  const { versions, differences, choices, choose } = resolution;
  if (differences.length === 0) return <Text>{t('conflict.settings.none')}</Text>;
  return (
    <ConflictLines
      label={t('conflict.settings.lines')}
      head={t('conflict.settings.setting')}
      lines={differences.map((difference) => ({
        key: difference.part,
        what: <Text>{words[difference.part].label}</Text>,
        wordsOf: (version) => words[difference.part].of(versions[version]),
        held: heldSide(difference, choices),
      }))}
      onChoose={(keys, side) => {
        const chosen = differences
          .filter(({ part }) => keys.includes(part))
          .map(({ part }): [Part, EditSide] => [part, side]);
        choose(new Map([...choices, ...chosen]));
      }}
    />
  );
}
