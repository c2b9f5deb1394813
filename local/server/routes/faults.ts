import * as v from 'valibot';
import type { FaultSwitches } from '../../traffic/fault-switches';
import type { FaultView } from '../../protocol';
import { errorReply, jsonReply } from '../reply';
import { exactRoute, type Route } from '../route';

const PATH = '/__local/faults';

const faultRate = v.object({ name: v.string(), rate: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) });

/** The switches of what may go wrong between an app, Jira and the storage. */
export function faultRoutes(faults: FaultSwitches): readonly Route[] {
  const view = (): readonly FaultView[] => faults.all();
  return [
    exactRoute('GET', PATH, () => jsonReply(view())),
    exactRoute('POST', PATH, ({ body }) => {
      const input = v.safeParse(v.pipe(v.string(), v.parseJson(), faultRate), body);
      if (!input.success) return errorReply(400, input.issues.map(({ message }) => message).join('; '));
      if (!faults.set(input.output)) return errorReply(404, `There is no fault "${input.output.name}".`);
      return jsonReply(view());
    }),
  ];
}
