import React from 'react';
import { Stack, Text } from '@forge/react';
import type { AbsenceView } from '../../../capacity/absence-pages';
import { useTexts } from '../../../texts/text-provider';
import { Disclosure } from '../../disclosure';
import { AbsenceFiles } from './absence-files';
import { AbsenceMatrix } from './absence-matrix';
import { AbsenceMonth } from './absence-month';
import type { AbsencePictureProps } from './absence-picture';

interface AbsenceResultProps extends AbsencePictureProps {
  readonly view: AbsenceView;
  /** People who are not off at all. */
  readonly others: number;
}

const PICTURES: Readonly<Record<AbsenceView, React.ComponentType<AbsencePictureProps>>> = {
  day: AbsenceMatrix,
  week: AbsenceMatrix,
  month: AbsenceMonth,
};

/** Who is off, how many are not, and all of it as files; or that nobody is. */
export function AbsenceResult({ view, others, ...drawn }: AbsenceResultProps): React.JSX.Element {
  const { t } = useTexts();
  const { table, boards, unit } = drawn;
  if (boards.length === 0) return <Text>{t('capacity.absences.no-boards')}</Text>;
  if (table.rows.length === 0) return <Text>{t('capacity.absences.nobody')}</Text>;
  const Picture = PICTURES[view];
  return (
    <Stack space="space.100">
      <Picture {...drawn} />
      <Text size="small" color="color.text.subtle">
        {t('capacity.absences.others', { count: others })}
      </Text>
      <Disclosure title={t('action.export')}>
        <AbsenceFiles {...{ table, boards, unit }} />
      </Disclosure>
    </Stack>
  );
}
