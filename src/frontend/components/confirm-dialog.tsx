import React from 'react';
import {
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@forge/react';
import { useTexts } from '../texts/text-provider';

interface ConfirmDialogProps {
  readonly title: string;
  /** What the button does, in words. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** Asks before something is done that the viewer may not mean. */
export function ConfirmDialog(props: ConfirmDialogProps): React.JSX.Element {
  const { t } = useTexts();
  const { title, confirm, onConfirm, onClose, children } = props;
  return (
    <ModalTransition>
      <Modal onClose={onClose}>
        <ModalHeader>
          <ModalTitle>{title}</ModalTitle>
        </ModalHeader>
        <ModalBody>{children}</ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
