import { deleteTemplate } from '../app/template/delete-template';
import { listTemplates } from '../app/template/list-templates';
import { renameTemplate } from '../app/template/rename-template';
import { restoreTemplate } from '../app/template/restore-template';
import { saveTemplate } from '../app/template/save-template';
import { parseNoPayload } from '../contract/payloads';
import {
  parseRenameTemplatePayload,
  parseSaveTemplatePayload,
  parseTemplateRef,
  type TemplatePlace,
} from '../contract/templates';
import type { Audience } from './audiences';
import { defineResolver, type DefinedResolver } from './define-resolver';
import type { Resource } from './resources';

interface Rights {
  readonly resource: Resource;
  readonly use: Audience;
  readonly manage: Audience;
}

export const personalTemplateResolvers = templateResolvers('personal', {
  resource: 'own-records',
  use: 'viewer',
  manage: 'viewer',
});

export const siteTemplateResolvers = templateResolvers('site', {
  resource: 'site-records',
  use: 'site-template-user',
  manage: 'site-template-manager',
});

function templateResolvers(
  place: TemplatePlace,
  { resource, use, manage }: Rights,
): readonly DefinedResolver[] {
  const common = { resource, actsAs: 'app' } as const;
  return [
    defineResolver({
      ...common,
      name: `${place}-templates/list`,
      who: use,
      effect: 'reads',
      parse: parseNoPayload,
      run: (ports, _payload, accountId) => listTemplates(ports, place, accountId),
    }),
    defineResolver({
      ...common,
      name: `${place}-templates/save`,
      who: manage,
      effect: 'writes',
      parse: parseSaveTemplatePayload,
      run: (ports, payload, accountId) => saveTemplate(ports, { ...payload, place }, accountId),
    }),
    defineResolver({
      ...common,
      name: `${place}-templates/rename`,
      who: manage,
      effect: 'writes',
      parse: parseRenameTemplatePayload,
      run: (ports, payload, accountId) => renameTemplate(ports, { ...payload, place }, accountId),
    }),
    defineResolver({
      ...common,
      name: `${place}-templates/delete`,
      who: manage,
      effect: 'writes',
      parse: parseTemplateRef,
      run: (ports, payload, accountId) => deleteTemplate(ports, { ...payload, place }, accountId),
    }),
    defineResolver({
      ...common,
      name: `${place}-templates/restore`,
      who: manage,
      effect: 'writes',
      parse: parseTemplateRef,
      run: (ports, payload, accountId) => restoreTemplate(ports, { ...payload, place }, accountId),
    }),
  ];
}
