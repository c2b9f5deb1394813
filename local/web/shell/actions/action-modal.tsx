import Modal, { ModalBody, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useMemo } from 'react';
import { modalWidth } from '../modal-widths';
import { ModuleFrame } from '../module-frame';
import type { ChosenAction } from './chosen-action';

interface ActionModalProps {
  readonly chosen: ChosenAction;
  readonly onClose: () => void;
}

/** An action of the app, running in a modal over the page on which it was chosen. */
export function ActionModal({ chosen, onClose }: ActionModalProps) {
  const { module, placement, extension } = chosen;
  const actions = useMemo(() => ({ close: () => onClose() }), [onClose]);
  return (
    <Modal label={module.title} width={modalWidth(module.viewportSize)} onClose={onClose}>
      <ModalHeader hasCloseButton>
        <ModalTitle>{module.title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="action-modal">
          <ModuleFrame
            module={module}
            resource={module.resource}
            placement={placement}
            extension={extension}
            actions={actions}
          />
        </div>
      </ModalBody>
    </Modal>
  );
}
