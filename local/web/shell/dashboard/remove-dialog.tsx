import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import Button from '@atlaskit/button/new';
import type { Gadget } from '../api/jira';

interface RemoveDialogProps {
  readonly gadget: Gadget;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function RemoveDialog({ gadget, onConfirm, onClose }: RemoveDialogProps) {
  return (
    <Modal onClose={onClose} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle appearance="danger">Remove gadget?</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>“{gadget.title}” and its configuration will be removed from this dashboard for everyone.</p>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button appearance="danger" autoFocus onClick={onConfirm}>
          Remove
        </Button>
      </ModalFooter>
    </Modal>
  );
}
