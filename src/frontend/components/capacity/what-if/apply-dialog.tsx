import React from 'react';
import {
  Button,
  List,
  ListItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Stack,
  Text,
} from '@forge/react';
import { useTexts } from '../../../texts/text-provider';

interface ApplyDialogProps {
  /** Everything that will be written, in words. */
  readonly lines: readonly string[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before anything is written, and says all of it. */
export function ApplyDialog({ lines, onConfirm, onClose }: ApplyDialogProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ModalTransition>
      <Modal onClose={onClose}>
        <ModalHeader>
          <ModalTitle>{t('capacity.apply.title', { count: lines.length })}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <Stack space="space.100">
            <Text>{t('capacity.apply.help')}</Text>
            <List type="unordered">
              {lines.map((line) => (
                <ListItem key={line}>{line}</ListItem>
              ))}
            </List>
          </Stack>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button appearance="primary" onClick={onConfirm}>
            {t('capacity.apply.confirm')}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
