import React, { useState } from 'react';
import { Button, List, ListItem, Stack, Text } from '@forge/react';
import type { DeliveryLogEntry } from '../../../../core/report/delivery/delivery';
import { outcomeWords } from '../../../report/delivery/delivery-words';
import { useTexts } from '../../../texts/text-provider';
import { useModuleContext } from '../../module-context-provider';

/** The last runs, the newest of them at sight. */
export function DeliveryLog({ log }: { readonly log: readonly DeliveryLogEntry[] }): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { timezone } = useModuleContext();
  const [isOpen, setIsOpen] = useState(false);
  const words = ({ at, outcome }: DeliveryLogEntry): string =>
    t('delivery.log.entry', { at: formats.moment(at, timezone), outcome: outcomeWords(outcome, texts) });
  const [newest, ...older] = log;
  if (newest === undefined) return <Text color="color.text.subtle">{t('delivery.log.none')}</Text>;
  return (
    <Stack space="space.050" alignInline="start">
      <Text color="color.text.subtle">{words(newest)}</Text>
      {older.length > 0 && (
        <Button
          appearance="subtle"
          spacing="compact"
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t(isOpen ? 'delivery.log.hide' : 'delivery.log.show', { count: older.length })}
        </Button>
      )}
      {isOpen && (
        <List type="unordered">
          {older.map((entry) => (
            <ListItem key={`${entry.runId} ${String(entry.at)}`}>{words(entry)}</ListItem>
          ))}
        </List>
      )}
    </Stack>
  );
}
