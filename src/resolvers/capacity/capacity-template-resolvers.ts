import { deleteCapacityTemplate } from '../../app/capacity/delete-capacity-template';
import { listCapacityTemplates } from '../../app/capacity/list-capacity-templates';
import { renameCapacityTemplate } from '../../app/capacity/rename-capacity-template';
import { restoreCapacityTemplate } from '../../app/capacity/restore-capacity-template';
import { saveCapacityTemplate } from '../../app/capacity/save-capacity-template';
import {
  parseCapacityTemplateRef,
  parseOnBoard,
  parseRenameCapacityTemplate,
  parseSaveCapacityTemplate,
} from '../../contract/capacity-templates';
import { parseNoPayload } from '../../contract/payloads';
import { defineBoardResolver } from './define-board-resolver';
import { defineResolver, type DefinedResolver } from '../define-resolver';

const manage = {
  resource: 'site-records',
  actsAs: 'app',
  who: 'site-template-manager',
  effect: 'writes',
} as const;

/**
 * A team says how much its people work: whoever plans a board takes it from there, and whoever manages templates looks after all
 * of them without a board.
 */
export const capacityTemplateResolvers: readonly DefinedResolver[] = [
  defineBoardResolver({
    name: 'capacity-templates/list',
    resource: 'managed-board',
    actsAs: 'app',
    who: 'site-template-user',
    effect: 'reads',
    parse: parseOnBoard,
    run: listCapacityTemplates,
  }),
  defineResolver({
    ...manage,
    name: 'capacity-templates/list-all',
    effect: 'reads',
    parse: parseNoPayload,
    run: listCapacityTemplates,
  }),
  defineResolver({
    ...manage,
    name: 'capacity-templates/save',
    parse: parseSaveCapacityTemplate,
    run: saveCapacityTemplate,
  }),
  defineResolver({
    ...manage,
    name: 'capacity-templates/rename',
    parse: parseRenameCapacityTemplate,
    run: renameCapacityTemplate,
  }),
  defineResolver({
    ...manage,
    name: 'capacity-templates/delete',
    parse: parseCapacityTemplateRef,
    run: deleteCapacityTemplate,
  }),
  defineResolver({
    ...manage,
    name: 'capacity-templates/restore',
    parse: parseCapacityTemplateRef,
    run: restoreCapacityTemplate,
  }),
];
