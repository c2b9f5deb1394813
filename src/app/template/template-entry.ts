import type { KnownTemplate } from '../../contract/templates';
import { parseChartConfig } from '../../core/chart/parse-config';
import type { Revised } from '../../core/privacy/revised-records';
import type { TemplateRecord } from '../../core/template/template';

/** A stored template as views see it: usable as far as this version of the app understands its configuration. */
export function templateEntry(id: string, { revision, record }: Revised<TemplateRecord>): KnownTemplate {
  const { name, config } = record;
  const parsed = parseChartConfig(config);
  return parsed.ok
    ? { kind: 'usable', id, name, revision, config: parsed.value }
    : { kind: 'unreadable', id, name, revision, error: parsed.error };
}
