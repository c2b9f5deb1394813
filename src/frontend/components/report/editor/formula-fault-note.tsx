import React from 'react';
import { Box, Inline, SectionMessage, Stack, Text, xcss } from '@forge/react';
import type { FormulaFault } from '../../../../core/formula/fault';
import { formulaFaultText } from '../../../report/formula-words';
import { useTexts } from '../../../texts/text-provider';

interface FormulaFaultNoteProps {
  readonly text: string;
  readonly fault: FormulaFault;
}

/** So much of the text around the place still shows where it is. */
const AROUND = 40;
const marked = xcss({
  backgroundColor: 'color.background.danger.bold',
  paddingInline: 'space.050',
  borderRadius: 'radius.small',
});

/** What is wrong with a formula, and the place of it in the text. */
export function FormulaFaultNote({ text, fault }: FormulaFaultNoteProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { start, end } = fault.at;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const at = text.slice(start, end);
  const after = text.slice(end, end + AROUND);
  return (
    <SectionMessage appearance="error" title={formulaFaultText(fault, texts)}>
      {text.trim() !== '' && (
        <Stack space="space.050">
          <Text color="color.text.subtle">{t('report.editor.formula.place', { place: start + 1 })}</Text>
          <Inline alignBlock="center">
            {before !== '' && <Text>{start > AROUND ? `…${before}` : before}</Text>}
            <Box xcss={marked}>
              <Text weight="bold" color="color.text.inverse">
                {at.trim() === '' ? t('report.editor.formula.end') : at}
              </Text>
            </Box>
            {after !== '' && <Text>{end + AROUND < text.length ? `${after}…` : after}</Text>}
          </Inline>
        </Stack>
      )}
    </SectionMessage>
  );
}
