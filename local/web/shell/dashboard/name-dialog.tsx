import Button from '@atlaskit/button/new';
import { ErrorMessage, Label } from '@atlaskit/form';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';

interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly initial: string;
  readonly confirmText: string;
  /** The dialog stays open, with what was typed, when it fails. */
  readonly onConfirm: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for one name. */
export function NameDialog({ title, label, initial, confirmText, onConfirm, onClose }: NameDialogProps) {
  const [name, setName] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  const inputId = useId();
  const formId = useId();

  const confirm = async () => {
    if (name.trim() === '') {
      setError('Enter a name.');
      return;
    }
    try {
      await onConfirm(name.trim());
      onClose();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    }
  };

  return (
    <Modal onClose={onClose} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <form
          id={formId}
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          <Label htmlFor={inputId}>{label}</Label>
          <Textfield
            id={inputId}
            value={name}
            autoFocus
            isInvalid={error !== null}
            onChange={(event) => setName((event.target as HTMLInputElement).value)}
          />
          {error !== null && <ErrorMessage>{error}</ErrorMessage>}
        </form>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button appearance="primary" type="submit" form={formId}>
          {confirmText}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
