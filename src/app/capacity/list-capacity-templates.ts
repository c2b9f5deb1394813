import type { CapacityTemplateList } from '../../contract/capacity-templates';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { hasPermission } from '../../core/jira/has-permission';
import { canBeRestored } from '../../core/privacy/deletion';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** The teams of the site in no particular order, and for those who may change them what can be put back. */
export async function listCapacityTemplates({
  store,
  clock,
  jira,
  platform,
}: Pick<Ports, 'store' | 'clock' | 'jira' | 'platform'>): Promise<Result<CapacityTemplateList, AppError>> {
  const now = clock.now();
  const [kept, gone, mayManage] = await Promise.all([
    store.list('capacity-template', ''),
    store.list('deleted-capacity-template', ''),
    callJira(jira.asViewer, hasPermission(platform.permissionKey('manage-site-templates'))),
  ]);
  if (!mayManage.ok) return mayManage;
  return success({
    templates: kept.flatMap(({ id, record }) => (record.ok ? [{ id, template: record.value }] : [])),
    unreadable: kept.filter(({ record }) => !record.ok).length,
    deleted: gone.flatMap(({ id, record }) =>
      mayManage.value && record.ok && canBeRestored(record.value, now)
        ? [{ id, name: record.value.name }]
        : [],
    ),
    mayManage: mayManage.value,
  });
}
