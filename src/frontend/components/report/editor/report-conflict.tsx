import React from 'react';
import { Text } from '@forge/react';
import { heldSide } from '../../../../core/compare-parts';
import type { EditSide } from '../../../../core/edit-sides';
import type { Field } from '../../../../core/field/field';
import {
  compareReports,
  type ReportChoices,
  type ReportPart,
  type ReportVersions,
} from '../../../../core/report/compare-reports';
import { useReferenceNames } from '../../../hooks/report/use-reference-names';
import { partWords } from '../../../report/part-words';
import { useTexts } from '../../../texts/text-provider';
import { ConflictLines } from '../../conflict-lines';

interface ReportConflictProps {
  readonly versions: ReportVersions;
  readonly fields: readonly Field[];
  readonly choices: ReportChoices;
  readonly onChoose: (choices: ReportChoices) => void;
}

/** A report that somebody else saved first: each part that differs in a line, and whose version is to hold. */
export function ReportConflict({
  versions,
  fields,
  choices,
  onChoose,
}: ReportConflictProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { before, theirs, mine } = versions;
  const nameOf = useReferenceNames([before, theirs, mine], fields);
  const differences = compareReports(versions);
  if (differences.length === 0) return <Text>{t('report.conflict.none')}</Text>;
  return (
    <ConflictLines
      label={t('report.conflict.lines')}
      head={t('report.conflict.part')}
      lines={differences.map((difference) => ({
        key: difference.part,
        what: <Text>{t(`report.part.${difference.part}`)}</Text>,
        wordsOf: (version) =>
          partWords(difference.part, { report: versions[version], before, fields, nameOf, texts }),
        held: heldSide(difference, choices),
      }))}
      onChoose={(keys, side) => {
        const chosen = differences
          .filter(({ part }) => keys.includes(part))
          .map(({ part }): [ReportPart, EditSide] => [part, side]);
        onChoose(new Map([...choices, ...chosen]));
      }}
    />
  );
}
