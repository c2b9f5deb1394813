import React, { useState } from 'react';
import { Button, ButtonGroup, Heading, Inline, Stack } from '@forge/react';
import type { DeliveryConsent } from '../../../../contract/deliveries';
import type { AppError } from '../../../../core/error';
import { DELIVERY_WAYS, type DeliveryInput } from '../../../../core/report/delivery/delivery';
import type { Refusal } from '../../../hooks/use-saved-list';
import {
  deliveryFaults,
  deliveryInput,
  type DeliveryDraft,
  type DeliveryFault,
} from '../../../report/delivery/delivery-draft';
import { hourText } from '../../../report/delivery/delivery-words';
import { useTexts } from '../../../texts/text-provider';
import { WeekdaysField } from '../../capacity/weekdays-field';
import { FailureMessage } from '../../failure-message';
import { CheckField } from '../../form/check-field';
import { ChoiceField } from '../../form/choice-field';
import { FieldNote } from '../../form/select-field';
import { TextField } from '../../form/text-field';
import { useModuleContext } from '../../module-context-provider';
import { AudienceFields } from './audience-fields';
import { DeliveryConsentDialog } from './delivery-consent-dialog';

interface DeliveryFormProps {
  readonly initial: DeliveryDraft;
  readonly isNew: boolean;
  readonly onSave: (delivery: DeliveryInput, consent: DeliveryConsent) => Promise<Refusal>;
  readonly onClose: () => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

/** Where, how and when a report goes. Nothing is armed before its owner has agreed to who will see what. */
export function DeliveryForm({ initial, isNew, onSave, onClose }: DeliveryFormProps): React.JSX.Element {
  const { t, locale } = useTexts();
  const { timezone } = useModuleContext();
  const [draft, setDraft] = useState(initial);
  const [isChecked, setIsChecked] = useState(false);
  const [asks, setAsks] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const faults = isChecked ? deliveryFaults(draft) : [];
  const faultAt = (fault: DeliveryFault): string | undefined =>
    faults.includes(fault) ? t(`delivery.fault.${fault}`) : undefined;
  const change = (update: Partial<DeliveryDraft>): void => {
    setDraft((before) => ({ ...before, ...update }));
  };
  const delivery = deliveryInput(draft, { timeZone: timezone, language: locale });
  return (
    <Stack space="space.200">
      <Heading as="h3">{t(isNew ? 'delivery.form.new' : 'delivery.form.change')}</Heading>
      <TextField
        id="delivery-issue"
        label={t('delivery.form.issue')}
        help={t('delivery.form.issue.help')}
        initial={initial.issueKey}
        error={faultAt('issueKey')}
        onChange={(issueKey) => {
          change({ issueKey });
        }}
      />
      <ChoiceField
        id="delivery-way"
        label={t('delivery.form.way')}
        help={t(`delivery.way.${draft.way}.help`)}
        choices={DELIVERY_WAYS.map((value) => ({ value, label: t(`delivery.way.${value}`) }))}
        value={draft.way}
        onChange={(way) => {
          change({ way });
        }}
      />
      <AudienceFields {...{ draft, change, faultAt }} />
      <CheckField
        id="delivery-names-items"
        label={t('delivery.form.names-items')}
        help={t('delivery.form.names-items.help')}
        isChecked={draft.namesItems}
        onChange={(namesItems) => {
          change({ namesItems });
        }}
      />
      <Stack>
        <WeekdaysField
          id="delivery-days"
          label={t('delivery.form.days')}
          value={draft.days}
          onChange={(days) => {
            change({ days });
          }}
        />
        <FieldNote error={faultAt('days')} />
      </Stack>
      <ChoiceField
        id="delivery-hour"
        label={t('delivery.form.hour')}
        help={t('delivery.form.hour.help', { zone: timezone })}
        choices={HOURS.map((value) => ({ value, label: hourText(Number(value)) }))}
        value={String(draft.hour)}
        onChange={(hour) => {
          change({ hour: Number(hour) });
        }}
      />
      {error !== null && <FailureMessage error={error} onRetry={null} />}
      <Inline>
        <ButtonGroup label={t('delivery.form.actions')}>
          <Button
            appearance="primary"
            onClick={() => {
              setIsChecked(true);
              setAsks(deliveryFaults(draft).length === 0);
            }}
          >
            {t('delivery.form.check')}
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </ButtonGroup>
      </Inline>
      {asks && (
        <DeliveryConsentDialog
          delivery={delivery}
          onAgree={(consent) => {
            setAsks(false);
            void onSave(delivery, consent).then(setError);
          }}
          onClose={() => {
            setAsks(false);
          }}
        />
      )}
    </Stack>
  );
}
