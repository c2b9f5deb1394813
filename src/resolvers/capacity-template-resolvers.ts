import { deleteCapacityTemplate } from '../app/capacity/delete-capacity-template';
import { listCapacityTemplates } from '../app/capacity/list-capacity-templates';
import { renameCapacityTemplate } from '../app/capacity/rename-capacity-template';
import { restoreCapacityTemplate } from '../app/capacity/restore-capacity-template';
import { saveCapacityTemplate } from '../app/capacity/save-capacity-template';
import {
  parseCapacityTemplateRef,
  parseOnBoard,
  parseRenameCapacityTemplate,
  parseSaveCapacityTemplate,
} from '../contract/capacity-templates';
import { defineBoardResolver } from './define-board-resolver';
import type { DefinedResolver } from './define-resolver';

const common = { resource: 'managed-board', actsAs: 'app' } as const;
const use = { ...common, who: 'site-template-user', effect: 'reads' } as const;
const manage = { ...common, who: 'site-template-manager', effect: 'writes' } as const;

export const capacityTemplateResolvers: readonly DefinedResolver[] = [
  defineBoardResolver({
    ...use,
    name: 'capacity-templates/list',
    parse: parseOnBoard,
    run: listCapacityTemplates,
  }),
  defineBoardResolver({
    ...manage,
    name: 'capacity-templates/save',
    parse: parseSaveCapacityTemplate,
    run: saveCapacityTemplate,
  }),
  defineBoardResolver({
    ...manage,
    name: 'capacity-templates/rename',
    parse: parseRenameCapacityTemplate,
    run: renameCapacityTemplate,
  }),
  defineBoardResolver({
    ...manage,
    name: 'capacity-templates/delete',
    parse: parseCapacityTemplateRef,
    run: deleteCapacityTemplate,
  }),
  defineBoardResolver({
    ...manage,
    name: 'capacity-templates/restore',
    parse: parseCapacityTemplateRef,
    run: restoreCapacityTemplate,
  }),
];
