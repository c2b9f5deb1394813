import React, { useState } from 'react';
import { List, ListItem, Stack, Text } from '@forge/react';
import type { DeliveryConsent } from '../../../../contract/deliveries';
import type { DeliveryInput } from '../../../../core/report/delivery/delivery';
import { deliveryConsent } from '../../../report/delivery/delivery-draft';
import { deliveryWords } from '../../../report/delivery/delivery-words';
import { useTexts } from '../../../texts/text-provider';
import { ConfirmDialog } from '../../confirm-dialog';
import { CheckField } from '../../form/check-field';
import { FieldNote } from '../../form/select-field';
import { TextField } from '../../form/text-field';

interface DeliveryConsentDialogProps {
  readonly delivery: DeliveryInput;
  readonly onAgree: (consent: DeliveryConsent) => void;
  readonly onClose: () => void;
}

/** Says who will see what, and asks for more than a click where it cannot be taken back. */
export function DeliveryConsentDialog(props: DeliveryConsentDialogProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { delivery, onAgree, onClose } = props;
  const { issueKey, namesItems, way } = delivery;
  const [hasAgreed, setHasAgreed] = useState(false);
  const [typedKey, setTypedKey] = useState('');
  const [isTold, setIsTold] = useState(false);
  const consent = deliveryConsent(way.kind, typedKey);
  const isTyped = way.kind !== 'attachment' || consent.typedKey === issueKey;
  return (
    <ConfirmDialog
      title={t('delivery.consent.title')}
      confirm={t('delivery.consent.arm')}
      onConfirm={() => {
        if (hasAgreed && isTyped) onAgree(consent);
        else setIsTold(true);
      }}
      onClose={onClose}
    >
      <Stack space="space.150">
        <Text weight="semibold">{deliveryWords(delivery, texts)}</Text>
        <List type="unordered">
          <ListItem>{t('delivery.consent.view')}</ListItem>
          <ListItem>{t(`delivery.consent.${audienceOf(delivery)}`, { key: issueKey })}</ListItem>
          <ListItem>{t(namesItems ? 'delivery.consent.items' : 'delivery.consent.totals')}</ListItem>
        </List>
        {way.kind === 'attachment' && (
          <TextField
            id="delivery-typed-key"
            label={t('delivery.consent.type', { key: issueKey })}
            initial=""
            error={isTold && !isTyped ? t('delivery.consent.type.fault', { key: issueKey }) : undefined}
            onChange={setTypedKey}
          />
        )}
        <CheckField
          id="delivery-agree"
          label={t('delivery.consent.agree')}
          isChecked={hasAgreed}
          onChange={setHasAgreed}
        />
        {isTold && !hasAgreed && <FieldNote error={t('delivery.consent.agree.fault')} />}
      </Stack>
    </ConfirmDialog>
  );
}

function audienceOf({ way }: DeliveryInput): 'everyone' | 'some' | 'attachment' | 'notification' {
  if (way.kind !== 'comment') return way.kind;
  return way.visibility.kind === 'everyone' ? 'everyone' : 'some';
}
