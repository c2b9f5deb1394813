import { deleteDelivery } from '../app/delete-delivery';
import { listDeliveries } from '../app/list-deliveries';
import { pauseDelivery } from '../app/pause-delivery';
import { saveDelivery } from '../app/save-delivery';
import {
  parseDeliveriesRef,
  parseDeliveryRef,
  parsePauseDelivery,
  parseSaveDelivery,
} from '../contract/deliveries';
import { defineResolver, type DefinedResolver } from './define-resolver';

const common = { resource: 'deliveries', who: 'viewer' } as const;

/** Who administers the report stands in the report: the use cases look there. */
export const deliveryResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...{ ...common, name: 'deliveries/list', actsAs: 'app' },
    ...{ parse: parseDeliveriesRef, run: listDeliveries },
  }),
  defineResolver({
    ...{ ...common, name: 'deliveries/save', actsAs: 'viewer' },
    ...{ parse: parseSaveDelivery, run: saveDelivery },
  }),
  defineResolver({
    ...{ ...common, name: 'deliveries/pause', actsAs: 'app' },
    ...{ parse: parsePauseDelivery, run: pauseDelivery },
  }),
  defineResolver({
    ...{ ...common, name: 'deliveries/delete', actsAs: 'app' },
    ...{ parse: parseDeliveryRef, run: deleteDelivery },
  }),
];
