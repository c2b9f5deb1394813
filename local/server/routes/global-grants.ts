import * as v from 'valibot';
import { GLOBAL_HOLDERS, type GlobalGrant } from '../../jira/model';
import type { GlobalGrants } from '../../jira/global-grants';
import type { GlobalGrantChange } from '../../protocol';
import { errorReply, jsonReply } from '../reply';
import { exactRoute, type Route } from '../route';

const PATH = '/__local/global-grants';

const change: v.GenericSchema<unknown, GlobalGrantChange> = v.object({
  permission: v.pipe(v.string(), v.nonEmpty()),
  holder: v.object({ type: v.picklist(GLOBAL_HOLDERS), value: v.string() }),
  isGranted: v.boolean(),
});

/** Grants of the app's permissions for the whole site. Jira has no REST for them: administrators grant them on a page of Jira. */
export function globalGrantRoutes({ grants }: { readonly grants: GlobalGrants }): readonly Route[] {
  return [
    exactRoute('GET', PATH, () => jsonReply(grants.all())),
    exactRoute('POST', PATH, ({ body }) => {
      const input = v.safeParse(v.pipe(v.string(), v.parseJson(), change), body);
      if (!input.success) return errorReply(400, input.issues.map(({ message }) => message).join('; '));
      const { permission, holder, isGranted } = input.output;
      const grant: GlobalGrant = { permission, holder };
      if (isGranted) grants.grant(grant);
      else grants.takeBack(grant);
      return jsonReply(grants.all());
    }),
  ];
}
