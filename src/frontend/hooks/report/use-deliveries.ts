import { useState } from 'react';
import type { DeliveryRef, SaveDeliveryPayload } from '../../../contract/deliveries';
import type { AppError } from '../../../core/error';
import type { Delivery } from '../../../core/report/delivery/delivery';
import type { Result } from '../../../core/result';
import { call } from '../../call';
import { useAnswer } from '../use-answer';
import type { Refusal } from '../use-saved-list';

type Deliveries = Result<readonly Delivery[], AppError>;

export interface DeliveriesControl {
  /** Null while they are being read. */
  readonly deliveries: Deliveries | null;
  readonly reload: () => void;
  readonly save: (delivery: Omit<SaveDeliveryPayload, 'reportId'>) => Promise<Refusal>;
  readonly pause: (ref: Pick<DeliveryRef, 'id'> & { readonly isPaused: boolean }) => Promise<Refusal>;
  readonly remove: (ref: Pick<DeliveryRef, 'id'>) => Promise<Refusal>;
}

/** The deliveries of a report. Each change answers what they are then. */
export function useDeliveries(reportId: string): DeliveriesControl {
  const { result, reload } = useAnswer(`deliveries/${reportId}`, () => call('deliveries/list', { reportId }));
  const [changed, setChanged] = useState<{ readonly reportId: string; readonly now: Deliveries } | null>(
    null,
  );
  const take = (answer: Deliveries): Refusal => {
    if (!answer.ok) return answer.error;
    setChanged({ reportId, now: answer });
    return null;
  };
  return {
    deliveries: changed?.reportId === reportId ? changed.now : result,
    reload: () => {
      setChanged(null);
      reload();
    },
    save: async (delivery) => take(await call('deliveries/save', { ...delivery, reportId })),
    pause: async (ref) => take(await call('deliveries/pause', { ...ref, reportId })),
    remove: async (ref) => take(await call('deliveries/delete', { ...ref, reportId })),
  };
}
