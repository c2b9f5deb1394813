import * as v from 'valibot';
import type { SiteClock } from '../../clock';
import { errorReply, jsonReply } from '../reply';
import { exactRoute, type Route } from '../route';

/** A year at most: nobody notices earlier that it was a slip. */
const passing = v.object({
  ms: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366 * 86_400_000)),
});

/** Lets time pass at once: what is due by then is called soon after. */
export function clockRoute({ now, pass }: SiteClock): Route {
  return exactRoute('POST', '/__local/clock', ({ body }) => {
    const input = v.safeParse(v.pipe(v.string(), v.parseJson(), passing), body);
    if (!input.success) return errorReply(400, input.issues.map(({ message }) => message).join('; '));
    pass(input.output.ms);
    return jsonReply({ now: now() });
  });
}
