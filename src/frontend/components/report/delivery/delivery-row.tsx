import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Lozenge, SectionMessage, Stack, Text, User } from '@forge/react';
import type { AppError } from '../../../../core/error';
import { FAILURES_MAX, type Delivery, type DeliveryState } from '../../../../core/report/delivery/delivery';
import type { Refusal } from '../../../hooks/use-saved-list';
import { deliveryWords } from '../../../report/delivery/delivery-words';
import { useTexts } from '../../../texts/text-provider';
import { ConfirmDialog } from '../../confirm-dialog';
import { FailureMessage } from '../../failure-message';
import { useModuleContext } from '../../module-context-provider';
import { DeliveryLog } from './delivery-log';

interface DeliveryRowProps {
  readonly delivery: Delivery;
  readonly edit: (delivery: Delivery) => void;
  readonly onPause: (isPaused: boolean) => Promise<Refusal>;
  readonly onDelete: () => Promise<Refusal>;
}

const APPEARANCES: Readonly<Record<DeliveryState, 'success' | 'default' | 'removed'>> = {
  active: 'success',
  paused: 'default',
  'given-up': 'removed',
};

/** A delivery with how it went, and what can be done with it: others than its owner only stop it. */
export function DeliveryRow(props: DeliveryRowProps): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { accountId, timezone } = useModuleContext();
  const { delivery, edit, onPause, onDelete } = props;
  const [error, setError] = useState<AppError | null>(null);
  const [isDeleting, setIsDeleting] = useState(false);
  const isOwn = delivery.ownerId === accountId;
  const isActive = delivery.state === 'active';
  const act = (work: () => Promise<Refusal>) => (): void => {
    void work().then(setError);
  };
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        <Stack space="space.050">
          <Inline space="space.100" alignBlock="center">
            <Text weight="semibold">{deliveryWords(delivery, texts)}</Text>
            <Lozenge appearance={APPEARANCES[delivery.state]}>
              {t(`delivery.state.${delivery.state}`)}
            </Lozenge>
            {!isOwn && <User accountId={delivery.ownerId} />}
          </Inline>
          {isActive && (
            <Text color="color.text.subtle">
              {t('delivery.next', { at: formats.moment(delivery.nextAt, timezone) })}
            </Text>
          )}
        </Stack>
        <ButtonGroup label={t('delivery.actions', { key: delivery.issueKey })}>
          {(isActive || isOwn) && (
            <Button spacing="compact" onClick={act(() => onPause(isActive))}>
              {t(isActive ? 'delivery.pause' : 'delivery.resume')}
            </Button>
          )}
          {isOwn && (
            <Button
              spacing="compact"
              onClick={() => {
                edit(delivery);
              }}
            >
              {t('delivery.edit')}
            </Button>
          )}
          <Button
            spacing="compact"
            onClick={() => {
              setIsDeleting(true);
            }}
          >
            {t('delivery.delete')}
          </Button>
        </ButtonGroup>
      </Inline>
      {delivery.state === 'given-up' && (
        <SectionMessage appearance="warning">
          <Text>{t('delivery.given-up', { count: FAILURES_MAX })}</Text>
        </SectionMessage>
      )}
      {error !== null && <FailureMessage error={error} onRetry={null} />}
      <DeliveryLog log={delivery.log} />
      {isDeleting && (
        <ConfirmDialog
          title={t('delivery.delete.title')}
          confirm={t('delivery.delete')}
          onConfirm={() => {
            setIsDeleting(false);
            act(onDelete)();
          }}
          onClose={() => {
            setIsDeleting(false);
          }}
        >
          <Text>{t('delivery.delete.text', { key: delivery.issueKey })}</Text>
        </ConfirmDialog>
      )}
    </Stack>
  );
}
