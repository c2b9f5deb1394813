import React, { useState } from 'react';
import { Button, Heading, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { DELIVERIES_MAX, type Delivery } from '../../../../core/report/delivery/delivery';
import { useDeliveries } from '../../../hooks/report/use-deliveries';
import { deliveryDraft, NEW_DELIVERY, type DeliveryDraft } from '../../../report/delivery/delivery-draft';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { DeliveryForm } from './delivery-form';
import { DeliveryRow } from './delivery-row';

/** What is being filled in; `id` is null for a new one. */
interface Opened {
  readonly id: string | null;
  readonly draft: DeliveryDraft;
}

/** Where a report goes by itself, for those who administer it. */
export function DeliveriesPanel({ reportId }: { readonly reportId: string }): React.JSX.Element {
  const { t } = useTexts();
  const { deliveries, reload, save, pause, remove } = useDeliveries(reportId);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (deliveries === null) return <Spinner label={t('delivery.loading')} />;
  if (!deliveries.ok) return <FailureMessage error={deliveries.error} onRetry={reload} />;
  if (opened !== null) {
    const close = (): void => {
      setOpened(null);
    };
    return (
      <DeliveryForm
        initial={opened.draft}
        isNew={opened.id === null}
        onSave={async (delivery, consent) => {
          const refusal = await save({ id: opened.id, delivery, consent });
          if (refusal === null) close();
          return refusal;
        }}
        onClose={close}
      />
    );
  }
  const edit = (delivery: Delivery): void => {
    setOpened({ id: delivery.id, draft: deliveryDraft(delivery) });
  };
  return (
    <Stack space="space.200">
      <Heading as="h3">{t('delivery.heading')}</Heading>
      <Text color="color.text.subtle">{t('delivery.intro')}</Text>
      {deliveries.value.length === 0 && <Text>{t('delivery.none')}</Text>}
      {deliveries.value.map((delivery) => (
        <DeliveryRow
          key={delivery.id}
          {...{ delivery, edit }}
          onPause={(isPaused) => pause({ id: delivery.id, isPaused })}
          onDelete={() => remove({ id: delivery.id })}
        />
      ))}
      {deliveries.value.length < DELIVERIES_MAX ? (
        <Inline>
          <Button
            onClick={() => {
              setOpened({ id: null, draft: NEW_DELIVERY });
            }}
          >
            {t('delivery.new')}
          </Button>
        </Inline>
      ) : (
        <SectionMessage>
          <Text>{t('error.delivery-limit', { max: DELIVERIES_MAX })}</Text>
        </SectionMessage>
      )}
    </Stack>
  );
}
