import { deleteDelivery } from '../app/delivery/delete-delivery';
import { listDeliveries } from '../app/delivery/list-deliveries';
import { pauseDelivery } from '../app/delivery/pause-delivery';
import { saveDelivery } from '../app/delivery/save-delivery';
import {
  parseDeliveriesRef,
  parseDeliveryRef,
  parsePauseDelivery,
  parseSaveDelivery,
} from '../contract/deliveries';
import { defineResolver, type DefinedResolver } from './define-resolver';

const common = { resource: 'administered-report', who: 'member' } as const;

/** Who administers the report stands in the report: the use cases look there. */
export const deliveryResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...{ ...common, name: 'deliveries/list', effect: 'reads', actsAs: 'app' },
    ...{ parse: parseDeliveriesRef, run: listDeliveries },
  }),
  defineResolver({
    ...{ ...common, name: 'deliveries/save', effect: 'writes', actsAs: 'viewer' },
    ...{ parse: parseSaveDelivery, run: saveDelivery },
  }),
  defineResolver({
    ...{ ...common, name: 'deliveries/pause', effect: 'writes', actsAs: 'app' },
    ...{ parse: parsePauseDelivery, run: pauseDelivery },
  }),
  defineResolver({
    ...{ ...common, name: 'deliveries/delete', effect: 'writes', actsAs: 'app' },
    ...{ parse: parseDeliveryRef, run: deleteDelivery },
  }),
];
